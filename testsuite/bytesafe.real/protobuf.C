/* Protocol buffers: generated classes, arenas, has-bits, reflection.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include <google/protobuf/any.pb.h>
#include <google/protobuf/api.pb.h>
#include <google/protobuf/arena.h>
#include <google/protobuf/descriptor.h>
#include <google/protobuf/descriptor.pb.h>
#include <google/protobuf/descriptor_database.h>
#include <google/protobuf/duration.pb.h>
#include <google/protobuf/dynamic_message.h>
#include <google/protobuf/empty.pb.h>
#include <google/protobuf/extension_set.h>
#include <google/protobuf/field_mask.pb.h>
#include <google/protobuf/io/coded_stream.h>
#include <google/protobuf/io/tokenizer.h>
#include <google/protobuf/io/zero_copy_stream_impl.h>
#include <google/protobuf/map.h>
#include <google/protobuf/map_field.h>
#include <google/protobuf/message.h>
#include <google/protobuf/repeated_field.h>
#include <google/protobuf/service.h>
#include <google/protobuf/source_context.pb.h>
#include <google/protobuf/struct.pb.h>
#include <google/protobuf/text_format.h>
#include <google/protobuf/timestamp.pb.h>
#include <google/protobuf/type.pb.h>
#include <google/protobuf/unknown_field_set.h>
#include <google/protobuf/util/json_util.h>
#include <google/protobuf/util/message_differencer.h>
#include <google/protobuf/util/time_util.h>
#include <google/protobuf/wrappers.pb.h>

#include <string>

int
main ()
{
  google::protobuf::Arena arena;
  using google::protobuf::Struct;
  auto *value = google::protobuf::Arena::CreateMessage<Struct> (&arena);
  (*value->mutable_fields ())["a"].set_number_value (1.5);
  google::protobuf::Map<int, std::string> map;
  map[1] = "one";
  google::protobuf::RepeatedField<bool> flags;
  flags.Add (true);
  google::protobuf::FileDescriptorProto file;
  file.add_message_type ()->add_field ()->set_name ("x");
  google::protobuf::Any any;
  any.PackFrom (file);
  return value->ByteSizeLong () + map.size () + flags.size ()
         + any.SerializeAsString ().size ();
}

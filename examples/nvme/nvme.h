/* nvme.h: what an NVMe drive and its driver write for each other.
   SPDX-License-Identifier: GPL-3.0-or-later

   Sizes and offsets are those of the NVM Express base specification.  All
   numbers are little-endian on the wire, whatever the machine is: the types of
   <bytesafe/endian.h> can not be read without saying so.  */

#ifndef NVME_H
#define NVME_H

#include <stddef.h>
#include <stdint.h>

#include <bytesafe/dma.h>

/* All that a record can promise.  The first two are what DMA demands; the last
   lets the same bytes mean the same with -m32 and on any other machine.  */
#define NVME_WIRE                                                            \
  BS_INTO_BYTES BS_FROM_BYTES BS_IMMUTABLE BS_FROM_ZEROS BS_NO_PADDING       \
    BS_BYTE_EQ BS_PORTABLE_LAYOUT

/* Where the specification has MEMBER of RECORD, and how large RECORD is.  */
#define NVME_AT(record, member, offset)                                      \
  _Static_assert (offsetof (struct record, member) == (offset), #member)
#define NVME_SIZE(record, size)                                              \
  _Static_assert (sizeof (struct record) == (size), #record)

#define NVME_PAGE 4096
#define NVME_BLOCK 512

/* A command: an entry of a submission queue.  */
struct nvme_command
{
  uint8_t opcode;
  uint8_t flags;
  bs_le16 identifier;
  bs_le32 namespace_id;
  bs_le32 words_2_3[2];
  bs_le64 metadata;
  bs_le64 prp1;
  bs_le64 prp2;
  bs_le32 words_10_15[6];
} NVME_WIRE BS_UNALIGNED;
NVME_SIZE (nvme_command, 64);
NVME_AT (nvme_command, identifier, 2);
NVME_AT (nvme_command, namespace_id, 4);
NVME_AT (nvme_command, metadata, 16);
NVME_AT (nvme_command, prp1, 24);
NVME_AT (nvme_command, prp2, 32);
NVME_AT (nvme_command, words_10_15, 40);

/* An answer: an entry of a completion queue.  Bit 0 of STATUS is the phase,
   which turns with each round of the queue: the controller writes it last.  */
struct nvme_completion
{
  bs_le32 result;
  bs_le32 reserved;
  bs_le16 submission_head;
  bs_le16 submission_queue;
  bs_le16 identifier;
  bs_le16 status;
} NVME_WIRE BS_UNALIGNED;
NVME_SIZE (nvme_completion, 16);
NVME_AT (nvme_completion, submission_head, 8);
NVME_AT (nvme_completion, submission_queue, 10);
NVME_AT (nvme_completion, identifier, 12);
NVME_AT (nvme_completion, status, 14);

/* What Identify tells of the controller, as far as it is used here.  */
struct nvme_identify_controller
{
  bs_le16 vendor;
  bs_le16 subsystem_vendor;
  uint8_t serial_number[20];
  uint8_t model_number[40];
  uint8_t firmware_revision[8];
  uint8_t arbitration_burst;
  uint8_t ieee[3];
  uint8_t multi_path;
  /* The largest transfer is 2^this pages, or unlimited if this is 0.  */
  uint8_t max_transfer_size;
  bs_le16 controller_id;
  bs_le32 version;
  uint8_t unused_84[172];
  bs_le16 admin_commands;
  uint8_t unused_258[254];
  uint8_t submission_entry_size;
  uint8_t completion_entry_size;
  bs_le16 max_commands;
  bs_le32 namespaces;
  uint8_t unused_520[248];
  uint8_t subsystem_name[256];
  uint8_t unused_1024[3072];
} NVME_WIRE BS_UNALIGNED;
NVME_SIZE (nvme_identify_controller, 4096);
NVME_AT (nvme_identify_controller, serial_number, 4);
NVME_AT (nvme_identify_controller, model_number, 24);
NVME_AT (nvme_identify_controller, firmware_revision, 64);
NVME_AT (nvme_identify_controller, max_transfer_size, 77);
NVME_AT (nvme_identify_controller, controller_id, 78);
NVME_AT (nvme_identify_controller, version, 80);
NVME_AT (nvme_identify_controller, admin_commands, 256);
NVME_AT (nvme_identify_controller, submission_entry_size, 512);
NVME_AT (nvme_identify_controller, completion_entry_size, 513);
NVME_AT (nvme_identify_controller, max_commands, 514);
NVME_AT (nvme_identify_controller, namespaces, 516);
NVME_AT (nvme_identify_controller, subsystem_name, 768);

/* And of a namespace.  */
struct nvme_block_format
{
  bs_le16 metadata_size;
  /* Blocks have 2^this bytes.  */
  uint8_t data_size;
  uint8_t performance;
} NVME_WIRE BS_UNALIGNED;
struct nvme_identify_namespace
{
  bs_le64 size;
  bs_le64 capacity;
  bs_le64 utilization;
  uint8_t features;
  uint8_t formats;
  uint8_t format;
  uint8_t unused_27[101];
  struct nvme_block_format block_formats[64];
  uint8_t unused_384[3712];
} NVME_WIRE BS_UNALIGNED;
NVME_SIZE (nvme_block_format, 4);
NVME_SIZE (nvme_identify_namespace, 4096);
NVME_AT (nvme_identify_namespace, format, 26);
NVME_AT (nvme_identify_namespace, block_formats, 128);

/* What the driver gives a controller is in whole pages: a queue, a list of the
   addresses of further pages, and data.  The alignment is in the type, so that
   nobody has to remember it when such memory is allocated.  */
#define NVME_PAGED __attribute__ ((aligned (NVME_PAGE)))
struct nvme_submission_page
{
  struct nvme_command entries[NVME_PAGE / sizeof (struct nvme_command)];
} NVME_PAGED NVME_WIRE;
struct nvme_completion_page
{
  struct nvme_completion entries[NVME_PAGE / sizeof (struct nvme_completion)];
} NVME_PAGED NVME_WIRE;
struct nvme_page_list
{
  bs_le64 pages[NVME_PAGE / sizeof (bs_le64)];
} NVME_PAGED NVME_WIRE;
struct nvme_page
{
  uint8_t bytes[NVME_PAGE];
} NVME_PAGED NVME_WIRE;
struct nvme_identify_page
{
  struct nvme_identify_controller controller;
} NVME_PAGED NVME_WIRE;
struct nvme_namespace_page
{
  struct nvme_identify_namespace space;
} NVME_PAGED NVME_WIRE;
#define NVME_IS_PAGE(record)                                                 \
  _Static_assert (sizeof (struct record) == NVME_PAGE                        \
                    && _Alignof(struct record) == NVME_PAGE,                 \
                  #record)
NVME_IS_PAGE (nvme_submission_page);
NVME_IS_PAGE (nvme_completion_page);
NVME_IS_PAGE (nvme_page_list);
NVME_IS_PAGE (nvme_page);
NVME_IS_PAGE (nvme_identify_page);
NVME_IS_PAGE (nvme_namespace_page);

/* The opcodes, of which the admin queue has its own.  */
enum
{
  NVME_ADMIN_DELETE_SUBMISSION_QUEUE = 0x00,
  NVME_ADMIN_CREATE_SUBMISSION_QUEUE = 0x01,
  NVME_ADMIN_DELETE_COMPLETION_QUEUE = 0x04,
  NVME_ADMIN_CREATE_COMPLETION_QUEUE = 0x05,
  NVME_ADMIN_IDENTIFY = 0x06,
  NVME_WRITE = 0x01,
  NVME_READ = 0x02
};

/* What Identify is about.  */
enum
{
  NVME_OF_NAMESPACE = 0,
  NVME_OF_CONTROLLER = 1
};

/* Status codes, without the phase.  */
enum
{
  NVME_SUCCESS = 0x000,
  NVME_INVALID_OPCODE = 0x001,
  NVME_INVALID_FIELD = 0x002,
  NVME_DATA_TRANSFER_ERROR = 0x004,
  NVME_INVALID_NAMESPACE = 0x00b,
  NVME_OUT_OF_RANGE = 0x080,
  NVME_INVALID_QUEUE = 0x101
};

/* The registers, and bits of them.  The doorbells begin at NVME_DOORBELLS: one
   of 4 bytes for the submission queue 0, one for the completion queue 0, and
   so on.  */
enum
{
  NVME_CAPABILITIES = 0x00,
  NVME_CONFIGURATION = 0x14,
  NVME_STATUS = 0x1c,
  NVME_ADMIN_DEPTHS = 0x24,
  NVME_ADMIN_SUBMISSIONS = 0x28,
  NVME_ADMIN_COMPLETIONS = 0x30,
  NVME_DOORBELLS = 0x1000,

  NVME_ENABLE = 1,
  NVME_READY = 1,
  NVME_FATAL = 2
};

#endif

/* nvme-kernel.c: is what examples/nvme/nvme.h has where Linux' own header
   <linux/nvme.h>, which KERNEL_NVME names, has it?
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* What that header takes from others.  */
#include <linux/types.h>
typedef uint8_t u8;
typedef uint16_t u16;
typedef uint32_t u32;
typedef uint64_t u64;
typedef struct
{
  uint8_t b[16];
} uuid_t;
#define BIT(number) (1ul << (number))
#define BIT_ULL(number) (1ull << (number))
#define GENMASK(high, low) 0
#define struct_group(name, ...)                                              \
  union                                                                      \
  {                                                                          \
    struct                                                                   \
    {                                                                        \
      __VA_ARGS__                                                            \
    };                                                                       \
    struct                                                                   \
    {                                                                        \
      __VA_ARGS__                                                            \
    } name;                                                                  \
  }
#define __packed __attribute__ ((packed))
#define cpu_to_le16(value) (value)
#define cpu_to_le32(value) (value)
#define le16_to_cpu(value) (value)
#define unlikely(condition) (condition)

/* Two structures have the names of ours.  */
#define nvme_command kernel_command
#define nvme_completion kernel_completion
#include KERNEL_NVME
#undef nvme_command
#undef nvme_completion

#include "nvme.h"

/* Our MEMBER is where Linux has ITS, and as large.  */
#define SAME(record, member, its_record, its)                                \
  _Static_assert (offsetof (struct record, member)                           \
                      == offsetof (struct its_record, its)                   \
                    && sizeof (((struct record *) 0)->member)                \
                         == sizeof (((struct its_record *) 0)->its),         \
                  #record ": " #member)
#define SAME_SIZE(record, its_record)                                        \
  _Static_assert (sizeof (struct record) == sizeof (struct its_record),      \
                  #record)
#define EQUAL(ours, its) _Static_assert ((int) ours == (int) its, #ours)

SAME_SIZE (nvme_command, kernel_command);
SAME (nvme_command, opcode, nvme_common_command, opcode);
SAME (nvme_command, flags, nvme_common_command, flags);
SAME (nvme_command, identifier, nvme_common_command, command_id);
SAME (nvme_command, namespace_id, nvme_common_command, nsid);
SAME (nvme_command, words_2_3, nvme_common_command, cdw2);
SAME (nvme_command, metadata, nvme_common_command, metadata);
SAME (nvme_command, prp1, nvme_common_command, dptr.prp1);
SAME (nvme_command, prp2, nvme_common_command, dptr.prp2);
SAME (nvme_command, words_10_15[0], nvme_common_command, cdw10);
SAME (nvme_command, words_10_15[5], nvme_common_command, cdw15);
/* Where the meaning of those words is.  */
_Static_assert (offsetof (struct nvme_rw_command, slba) == 40, "block");
_Static_assert (offsetof (struct nvme_rw_command, length) == 48, "count");
_Static_assert (offsetof (struct nvme_create_cq, cqid) == 40, "number");
_Static_assert (offsetof (struct nvme_create_cq, qsize) == 42, "depth");
_Static_assert (offsetof (struct nvme_create_sq, sq_flags) == 44, "flags");
_Static_assert (offsetof (struct nvme_create_sq, cqid) == 46, "answers");
_Static_assert (offsetof (struct nvme_identify, cns) == 40, "what");

SAME_SIZE (nvme_completion, kernel_completion);
SAME (nvme_completion, result, kernel_completion, result.u32);
SAME (nvme_completion, submission_head, kernel_completion, sq_head);
SAME (nvme_completion, submission_queue, kernel_completion, sq_id);
SAME (nvme_completion, identifier, kernel_completion, command_id);
SAME (nvme_completion, status, kernel_completion, status);

SAME_SIZE (nvme_identify_controller, nvme_id_ctrl);
SAME (nvme_identify_controller, vendor, nvme_id_ctrl, vid);
SAME (nvme_identify_controller, subsystem_vendor, nvme_id_ctrl, ssvid);
SAME (nvme_identify_controller, serial_number, nvme_id_ctrl, sn);
SAME (nvme_identify_controller, model_number, nvme_id_ctrl, mn);
SAME (nvme_identify_controller, firmware_revision, nvme_id_ctrl, fr);
SAME (nvme_identify_controller, arbitration_burst, nvme_id_ctrl, rab);
SAME (nvme_identify_controller, ieee, nvme_id_ctrl, ieee);
SAME (nvme_identify_controller, multi_path, nvme_id_ctrl, cmic);
SAME (nvme_identify_controller, max_transfer_size, nvme_id_ctrl, mdts);
SAME (nvme_identify_controller, controller_id, nvme_id_ctrl, cntlid);
SAME (nvme_identify_controller, version, nvme_id_ctrl, ver);
SAME (nvme_identify_controller, admin_commands, nvme_id_ctrl, oacs);
SAME (nvme_identify_controller, submission_entry_size, nvme_id_ctrl, sqes);
SAME (nvme_identify_controller, completion_entry_size, nvme_id_ctrl, cqes);
SAME (nvme_identify_controller, max_commands, nvme_id_ctrl, maxcmd);
SAME (nvme_identify_controller, namespaces, nvme_id_ctrl, nn);
SAME (nvme_identify_controller, subsystem_name, nvme_id_ctrl, subnqn);

SAME_SIZE (nvme_block_format, nvme_lbaf);
SAME (nvme_block_format, metadata_size, nvme_lbaf, ms);
SAME (nvme_block_format, data_size, nvme_lbaf, ds);
SAME (nvme_block_format, performance, nvme_lbaf, rp);
SAME_SIZE (nvme_identify_namespace, nvme_id_ns);
SAME (nvme_identify_namespace, size, nvme_id_ns, nsze);
SAME (nvme_identify_namespace, capacity, nvme_id_ns, ncap);
SAME (nvme_identify_namespace, utilization, nvme_id_ns, nuse);
SAME (nvme_identify_namespace, features, nvme_id_ns, nsfeat);
SAME (nvme_identify_namespace, formats, nvme_id_ns, nlbaf);
SAME (nvme_identify_namespace, format, nvme_id_ns, flbas);
/* Linux before 5.17 knows 16 of them.  */
_Static_assert (offsetof (struct nvme_identify_namespace, block_formats)
                  == offsetof (struct nvme_id_ns, lbaf),
                "formats");

EQUAL (NVME_ADMIN_DELETE_SUBMISSION_QUEUE, nvme_admin_delete_sq);
EQUAL (NVME_ADMIN_CREATE_SUBMISSION_QUEUE, nvme_admin_create_sq);
EQUAL (NVME_ADMIN_DELETE_COMPLETION_QUEUE, nvme_admin_delete_cq);
EQUAL (NVME_ADMIN_CREATE_COMPLETION_QUEUE, nvme_admin_create_cq);
EQUAL (NVME_ADMIN_IDENTIFY, nvme_admin_identify);
EQUAL (NVME_WRITE, nvme_cmd_write);
EQUAL (NVME_READ, nvme_cmd_read);
EQUAL (NVME_OF_NAMESPACE, NVME_ID_CNS_NS);
EQUAL (NVME_OF_CONTROLLER, NVME_ID_CNS_CTRL);
EQUAL (NVME_SUCCESS, NVME_SC_SUCCESS);
EQUAL (NVME_INVALID_OPCODE, NVME_SC_INVALID_OPCODE);
EQUAL (NVME_INVALID_FIELD, NVME_SC_INVALID_FIELD);
EQUAL (NVME_DATA_TRANSFER_ERROR, NVME_SC_DATA_XFER_ERROR);
EQUAL (NVME_INVALID_NAMESPACE, NVME_SC_INVALID_NS);
EQUAL (NVME_OUT_OF_RANGE, NVME_SC_LBA_RANGE);
EQUAL (NVME_INVALID_QUEUE, NVME_SC_QID_INVALID);
EQUAL (NVME_CAPABILITIES, NVME_REG_CAP);
EQUAL (NVME_CONFIGURATION, NVME_REG_CC);
EQUAL (NVME_STATUS, NVME_REG_CSTS);
EQUAL (NVME_ADMIN_DEPTHS, NVME_REG_AQA);
EQUAL (NVME_ADMIN_SUBMISSIONS, NVME_REG_ASQ);
EQUAL (NVME_ADMIN_COMPLETIONS, NVME_REG_ACQ);
EQUAL (NVME_DOORBELLS, NVME_REG_DBS);
EQUAL (NVME_ENABLE, NVME_CC_ENABLE);
EQUAL (NVME_READY, NVME_CSTS_RDY);
EQUAL (NVME_FATAL, NVME_CSTS_CFS);

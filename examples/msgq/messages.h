/* What goes through the queues, and what starts the firmware.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#ifndef MESSAGES_H
#define MESSAGES_H

#include <stddef.h>
#include <stdint.h>

#include "shared.h"

/* The head of a remote call.  Both members of the union fill it, so that
   nothing of it is ever unwritten.  */
struct rpc_message_header
{
  uint32_t header_version;
  uint32_t signature;
  uint32_t length;
  uint32_t function;
  uint32_t rpc_result;
  uint32_t rpc_result_private;
  uint32_t sequence;
  union
  {
    uint32_t spare;
    uint32_t cpu_rm_gfid;
  } u;
  uint8_t data[];
} SHARED;

/* An element of a queue: it begins on a page, and its data run on.  */
struct gsp_msg_queue_element
{
  uint8_t auth_tag[16];
  uint8_t aad[16];
  uint32_t checksum;
  uint32_t sequence;
  uint32_t page_count;
  uint8_t _pad[4];
  struct rpc_message_header rpc;
} SHARED;

/* A buffer of the firmware's operating system, such as a log.  */
struct libos_memory_region_init_argument
{
  uint64_t id8;
  uint64_t pa;
  uint64_t size;
  uint8_t kind;
  uint8_t loc;
  uint8_t _pad[6];
} SHARED;

/* Where the queues are.  */
struct message_queue_init_arguments
{
  uint64_t shared_mem_phys_addr;
  uint32_t page_table_entry_count;
  uint8_t _pad[4];
  uint64_t cmd_queue_offset;
  uint64_t stat_queue_offset;
} SHARED;

/* Suspend and resume.  A bool would make some bytes invalid to receive.  */
struct gsp_sr_init_arguments
{
  uint32_t old_level;
  uint32_t flags;
  uint8_t in_pm_transition;
  uint8_t _pad[3];
} SHARED;

struct gsp_arguments_cached
{
  struct message_queue_init_arguments message_queue;
  struct gsp_sr_init_arguments sr;
  uint32_t gpu_instance;
  uint8_t dmem_stack;
  uint8_t _pad[7];
  struct
  {
    uint64_t pa;
    uint64_t size;
  } profiler;
} SHARED;

/* Where the boot loader finds and leaves everything.  Two unions, each of
   whose members is a record that fills it.  */
struct gsp_fw_wpr_meta
{
  uint64_t magic;
  uint64_t revision;
  uint64_t radix3_elf_addr;
  uint64_t radix3_elf_size;
  uint64_t bootloader_addr;
  uint64_t bootloader_size;
  uint64_t bootloader_code_offset;
  uint64_t bootloader_data_offset;
  uint64_t bootloader_manifest_offset;
  union
  {
    struct
    {
      uint64_t addr;
      uint64_t size;
    } signature;
    struct
    {
      uint32_t free_list_wpr_offset;
      uint32_t unused0;
      uint64_t unused1;
    } heap;
  } u1;
  uint64_t rsvd_start;
  uint64_t non_wpr_heap_offset;
  uint64_t non_wpr_heap_size;
  uint64_t wpr_start;
  uint64_t heap_offset;
  uint64_t heap_size;
  uint64_t elf_offset;
  uint64_t boot_bin_offset;
  uint64_t frts_offset;
  uint64_t frts_size;
  uint64_t wpr_end;
  uint64_t fb_size;
  uint64_t vga_workspace_offset;
  uint64_t vga_workspace_size;
  uint64_t boot_count;
  union
  {
    struct
    {
      uint64_t rpc_addr;
      uint16_t rpc_request_offset;
      uint16_t rpc_reply_offset;
      uint32_t elf_code_offset;
      uint32_t elf_data_offset;
      uint32_t elf_code_size;
      uint32_t elf_data_size;
      uint32_t ucode_version;
    } partition;
    struct
    {
      uint32_t rpc_padding[4];
      uint64_t crash_report_addr;
      uint32_t crash_report_size;
      uint32_t ucode_version_padding;
    } crash;
  } u2;
  uint8_t vf_partition_count;
  uint8_t flags;
  uint8_t _pad[2];
  uint32_t pmu_reserved_size;
  uint64_t verified;
} SHARED;

/* A step that the firmware asks the driver to do.  The members of the union
   differ in size: to send such a record would send what was in memory behind
   the shorter ones, and sending it is not promised here.  It comes in only.  */
struct gsp_sequencer_buffer_cmd
{
  uint32_t op_code;
  union
  {
    struct
    {
      uint32_t addr;
      uint32_t val;
    } reg_write;
    struct
    {
      uint32_t addr;
      uint32_t mask;
      uint32_t val;
    } reg_modify;
    struct
    {
      uint32_t addr;
      uint32_t mask;
      uint32_t val;
      uint32_t timeout;
      uint32_t error;
    } reg_poll;
    struct
    {
      uint32_t val;
    } delay_us;
    struct
    {
      uint32_t addr;
      uint32_t index;
    } reg_store;
  } payload;
} RECEIVED;

SIZE_IS (rpc_message_header, 32);
SIZE_IS (gsp_msg_queue_element, 80);
SIZE_IS (libos_memory_region_init_argument, 32);
SIZE_IS (message_queue_init_arguments, 32);
SIZE_IS (gsp_sr_init_arguments, 12);
SIZE_IS (gsp_arguments_cached, 72);
SIZE_IS (gsp_fw_wpr_meta, 256);
SIZE_IS (gsp_sequencer_buffer_cmd, 24);
_Static_assert (offsetof (struct gsp_msg_queue_element, rpc) == 0x30, "rpc");
_Static_assert (offsetof (struct gsp_fw_wpr_meta, u1) == 0x48, "u1");
_Static_assert (offsetof (struct gsp_fw_wpr_meta, u2) == 0xd0, "u2");

#endif

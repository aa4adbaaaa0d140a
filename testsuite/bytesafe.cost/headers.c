/* Large real headers in which nothing is claimed.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include <linux/bpf.h>
#include <linux/btrfs.h>
#include <linux/ethtool.h>
#include <linux/kvm.h>
#include <linux/nl80211.h>
#include <linux/perf_event.h>
#include <linux/vfio.h>
#include <linux/videodev2.h>
#include <netinet/tcp.h>
#include <pthread.h>
#include <rdma/ib_user_verbs.h>
#include <rdma/mlx5-abi.h>
#include <signal.h>
#include <sound/asound.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#ifdef __x86_64__
#include <immintrin.h>
#endif

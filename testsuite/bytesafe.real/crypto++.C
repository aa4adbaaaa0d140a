/* Crypto++: deep class hierarchies, virtual and multiple inheritance.
   SPDX-License-Identifier: GPL-3.0-or-later  */

#include <crypto++/aes.h>
#include <crypto++/authenc.h>
#include <crypto++/blake2.h>
#include <crypto++/camellia.h>
#include <crypto++/ccm.h>
#include <crypto++/chachapoly.h>
#include <crypto++/cmac.h>
#include <crypto++/default.h>
#include <crypto++/des.h>
#include <crypto++/dh2.h>
#include <crypto++/dsa.h>
#include <crypto++/eax.h>
#include <crypto++/eccrypto.h>
#include <crypto++/elgamal.h>
#include <crypto++/esign.h>
#include <crypto++/files.h>
#include <crypto++/gcm.h>
#include <crypto++/gf2n.h>
#include <crypto++/gzip.h>
#include <crypto++/hex.h>
#include <crypto++/hkdf.h>
#include <crypto++/hmqv.h>
#include <crypto++/ida.h>
#include <crypto++/integer.h>
#include <crypto++/keccak.h>
#include <crypto++/luc.h>
#include <crypto++/modes.h>
#include <crypto++/mqv.h>
#include <crypto++/nr.h>
#include <crypto++/oaep.h>
#include <crypto++/osrng.h>
#include <crypto++/poly1305.h>
#include <crypto++/pssr.h>
#include <crypto++/rabin.h>
#include <crypto++/randpool.h>
#include <crypto++/rsa.h>
#include <crypto++/rw.h>
#include <crypto++/scrypt.h>
#include <crypto++/serpent.h>
#include <crypto++/sha3.h>
#include <crypto++/siphash.h>
#include <crypto++/threefish.h>
#include <crypto++/tiger.h>
#include <crypto++/twofish.h>
#include <crypto++/vmac.h>
#include <crypto++/whrlpool.h>
#include <crypto++/xed25519.h>
#include <crypto++/xtr.h>
#include <crypto++/xts.h>
#include <crypto++/zlib.h>

using namespace CryptoPP;

struct everything
{
  GCM<AES>::Encryption gcm;
  EAX<Serpent>::Decryption eax;
  CTR_Mode<Twofish>::Encryption ctr;
  XTS<Camellia>::Encryption xts;
  HMAC<SHA3_256> hmac;
  RSASS<PSS, SHA256>::Signer signer;
  ECDSA<ECP, SHA1>::Verifier verifier;
  ECIES<EC2N>::Encryptor encryptor;
  ElGamal::Decryptor decryptor;
  ECDH<ECP>::Domain domain;
  DL_GroupParameters_EC<EC2N> group;
  AutoSeededX917RNG<DES_EDE3> random;
  HexEncoder encoder;
};

int
main ()
{
  everything *all = new everything;
  return all->hmac.DigestSize () + Integer::Two ().BitCount ();
}

/* What is done with random records.
   SPDX-License-Identifier: GPL-3.0-or-later

   With PRINT the program prints, for each record that is portable_layout,
   assertions on its size and on where its members are, as this compilation has
   them.  With VERDICTS each record that is portable_layout is an error, so that
   the verdicts under two ABIs can be compared.  */

#define IS_PORTABLE(T)                                                       \
  __builtin_has_attribute (T, bytesafe_holds ("portable_layout"))

#ifdef PRINT

#define PLACE(T, MEMBER)                                                     \
  __builtin_printf ("_Static_assert (__builtin_offsetof (" #T ", " #MEMBER   \
                    ") == %lluu, \"moved " #T " " #MEMBER "\");\n",          \
                    (unsigned long long) __builtin_offsetof(T, MEMBER));
#define SHOW(T, EACH)                                                        \
  if (IS_PORTABLE (T))                                                       \
    {                                                                        \
      __builtin_printf ("_Static_assert (sizeof (" #T                        \
                        ") == %lluu, \"resized " #T "\");\n",                \
                        (unsigned long long) sizeof (T));                    \
      EACH (PLACE)                                                           \
    }

int
main (void)
{
  RECORDS (SHOW)
  return 0;
}

#endif

#ifdef VERDICTS

#define TELL(T, EACH) _Static_assert (!IS_PORTABLE (T), "portable " #T);

RECORDS (TELL)

#endif

package io.github.nativeflags.processor.c.preprocess;

import java.util.List;
import java.util.Set;

/**
 * The names that gcc, clang, MSVC and the tools that read C define or leave undefined for
 * themselves: no file says anything of them, so that a condition on them is told by the ABI alone.
 *
 * <p>Taken from what {@code -dM -E} of gcc and of clang prints for some forty targets, and from
 * MSVC's list of predefined macros.
 */
final class PlatformMacros {
  private static final Set<String> LANGUAGES =
      names(
          """
          __cplusplus __cplusplus_cli __cplusplus_winrt __OBJC__ __OBJC2__ __OBJC_GC__ __ASSEMBLER__
          __ASSEMBLY__ __CUDACC__ __CUDA_ARCH__ __CUDACC_RTC__ __HIPCC__ __HIP__ __OPENCL_VERSION__
          __OPENCL_CPP_VERSION__ __STRICT_ANSI__ __DEPRECATED __EXCEPTIONS __GXX_RTTI __GXX_WEAK__
          __GXX_ABI_VERSION __GXX_EXPERIMENTAL_CXX0X__ __VERSION__ __OPTIMIZE__ __OPTIMIZE_SIZE__
          __NO_INLINE__ __FAST_MATH__ __PIC__ __pic__ __PIE__ __pie__ __SSP__ __SSP_ALL__ __CET__
          __SANITIZE_ADDRESS__ __SANITIZE_THREAD__ __CHAR_UNSIGNED__ _CHAR_UNSIGNED __USER_LABEL_PREFIX__
          __REGISTER_PREFIX__ __BLOCKS__ _OPENMP _OPENACC _REENTRANT _MT _DLL _DEBUG NDEBUG _CPPRTTI
          _CPPUNWIND _MANAGED _M_CEE _PREFAST_ _ATL_VER _MFC_VER _NATIVE_WCHAR_T_DEFINED
          _WCHAR_T_DEFINED __BOOL_DEFINED _INTEGRAL_MAX_BITS __FUNCTION__ __func__ __TIME__ __DATE__
          __TIMESTAMP__ __BASE_FILE__ __INCLUDE_LEVEL__ __COUNTER__ __ELF__ __LP64__ _LP64 __ILP32__
          _ILP32 __LLP64__ __CHAR_BIT__ __BYTE_ORDER__ __FLOAT_WORD_ORDER__ __BIG_ENDIAN__
          __LITTLE_ENDIAN__ __VMS_VER __GFORTRAN__ __GO32__ __cdecl __stdcall __fastcall __declspec
          """);

  private static final Set<String> COMPILERS =
      names(
          """
          __GNUC__ __GNUC_MINOR__ __GNUC_PATCHLEVEL__ __GNUG__ __GNUC_STDC_INLINE__
          __GNUC_GNU_INLINE__ __clang__ __llvm__ __apple_build_version__ _MSC_VER _MSC_FULL_VER
          _MSC_BUILD _MSC_EXTENSIONS _MSVC_LANG _MSVC_TRADITIONAL __INTEL_COMPILER
          __INTEL_LLVM_COMPILER __ICC __ICL __ECC __EDG__ __EDG_VERSION__ __BORLANDC__
          __CODEGEARC__ __TURBOC__ __WATCOMC__ __DMC__ __SC__ __MWERKS__ __METROWERKS__ __CC_ARM
          __ARMCC_VERSION __ARMCOMPILER_VERSION __ICCARM__ __ICCAVR__ __ICC430__ __IAR_SYSTEMS_ICC__
          __TI_COMPILER_VERSION__ __TMS320C6X__ __SUNPRO_C __SUNPRO_CC __HP_cc __HP_aCC __hpux
          __IBMC__ __IBMCPP__ __xlC__ __xlc__ __ibmxl__ __PGI __PGIC__ __NVCOMPILER __NVCC__
          __TINYC__ __PCC__ __LCC__ __POCC__ __DECC __DECCXX __sgi _SGI_COMPILER_VERSION _CRAYC
          __CYGWIN__ __CYGWIN32__ __MSYS__ __MINGW32__ __MINGW64__ __DJGPP__ __EMX__ __KEIL__
          __C51__ __CX51__ SDCC __SDCC XC8 __XC8 __XC16 __XC32 __chibicc__ __COMPCERT__ __ZIG__
          __cppcheck__
          """);

  private static final Set<String> SYSTEMS =
      names(
          """
          _WIN32 _WIN64 _WIN16 WIN32 WIN64 __WIN32__ __WIN32 __WIN64 __WIN64__ __WINNT __WINNT__ WINNT
          _WIN32_WCE UNDER_CE __TOS_WIN__ _WINDOWS __WINDOWS__ _XBOX_ONE _XBOX _GAMING_XBOX
          MSDOS __MSDOS__ _MSDOS __DOS__ __OS2__ OS2 __linux__ __linux linux __gnu_linux__ __unix__
          __unix unix __APPLE__ __APPLE_CC__ __MACH__ macintosh Macintosh __MACOS_CLASSIC__
          __ENVIRONMENT_MAC_OS_X_VERSION_MIN_REQUIRED__ __ENVIRONMENT_IPHONE_OS_VERSION_MIN_REQUIRED__
          __DYNAMIC__ __FreeBSD__ __FreeBSD_kernel__ __FreeBSD_cc_version __NetBSD__ __OpenBSD__
          __DragonFly__ __bsdi__ bsdi __ANDROID__ __BIONIC__ ANDROID __sun __sun__ sun __SVR4
          __svr4__ __SunOS _AIX __TOS_AIX__ __HAIKU__ __BEOS__ __QNX__ __QNXNTO__ __Fuchsia__
          __GNU__ __gnu_hurd__ __hurd__ __minix __CloudABI__ __wasi__ __EMSCRIPTEN__ EMSCRIPTEN
          __wasm__ __wasm __wasm32__ __wasm64__ __native_client__ __nacl__ __SYMBIAN32__ __EPOC32__ __VXWORKS__
          __vxworks __rtems__ __RTEMS__ __INTEGRITY __ghs__ __MVS__ __TOS_MVS__ __VM__ __OS400__
          __VMS VMS __vms __sgi__ sgi sinux __osf__ __osf __hpux__ hpux __ultrix__ ultrix __PNACL__
          _SCO_DS __SCO_VERSION__ __amigaos__ AMIGA __AMIGA__ __MORPHOS__ __AROS__ __MINT__ __plan9__
          __NuttX__ __ZEPHYR__ __serenity__ __redox__ __ORBIS__ __PROSPERO__ __SWITCH__ __3DS__
          __psp__ PSP __vita__ __PS3__ __CELLOS_LV2__ __EABI__ __KERNEL__ _KERNEL __KLIBC__
          """);

  private static final Set<String> MACHINES =
      names(
          """
          __i386__ __i386 i386 __i486__ __i586__ __i686__ __i686 _X86_ __X86__ __I86__ __IA32__ __INTEL__
          __x86_64__ __x86_64 __amd64__ __amd64 __k8 __k8__ __arm__ __arm arm __thumb__ __thumb2__ _ARM
          _ARM_ __aarch64__ __aarch64 __arm64__ __arm64 __arm64ec__ __AARCH64EL__ __AARCH64EB__ __ARMEL__
          __ARMEB__ __THUMBEL__ __THUMBEB__ __ia64__ __ia64 _IA64 __IA64__ __itanium__ __alpha__ __alpha
          __powerpc__ __powerpc64__ __powerpc __POWERPC__ __ppc__ __ppc64__ __ppc __PPC__ __PPC64__ __PPC
          PPC _POWER _BIG_ENDIAN _LITTLE_ENDIAN __VSX__ __ALTIVEC__ __SPE__ _CALL_ELF __s390__ __s390x__
          __zarch__ __SYSC_ZARCH__ __sparc__ __sparc sparc __sparcv9 __sparcv9__ __sparcv8 __sparc_v9__
          __sparc64__ __hppa__ __hppa __HPPA__ __hppa64__ __m68k__ __mc68000__ mc68000 M68000 __MC68K__
          __loongarch__ __loongarch64 __riscv __sh__ __SH4__ __SH5__ __e2k__ __or1k__ __OR1K__ __nios2__
          __microblaze__ __xtensa__ __XTENSA__ __arc__ __AVR__ __AVR AVR __AVR32__ __MSP430__ MSP430 __tile__
          __tilegx__ __tilepro__ __hexagon__ __HEXAGON__ __csky__ __bfin__ __cris__ __frv__ __m32r__
          __nds32__ __v850__ __vax__ vax __wasm_simd128__ __H8300__ __rx__ __epiphany__ __mips __mips__ mips
          __mips64 __mips64__ _mips MIPSEB MIPSEL _MIPSEB _MIPSEL __MIPSEB__ __MIPSEL__ __MIPSEB __MIPSEL
          _ABIO32 _ABIN32 _ABI64 _ABIO64 __bpf__ __NVPTX__ __AMDGCN__ __SSP_STRONG__ __vector __xtensa
          """);

  /**
   * Programs that are no compilers, and define a name so that a text can hide something of them.
   */
  private static final Set<String> TOOLS =
      names(
          """
          RC_INVOKED __RESOURCE_COMPILER__ MIDL_PASS __midl __MIDL__ __WIDL__ SWIG SWIGJAVA SWIGPYTHON
          Q_MOC_RUN Q_QDOC Q_CREATOR_RUN SIP_RUN CPPCHECK __CPPCHECK__ __COVERITY__ __KLOCWORK__
          __clang_analyzer__ PVS_STUDIO DOXYGEN __DOXYGEN__ _DOXYGEN_ DOXYGEN_SHOULD_SKIP_THIS
          DOXYGEN_SKIP DOXYGEN_ONLY DOXYGEN_DOCS DOXY GENERATING_DOCUMENTATION __GTK_DOC_IGNORE__
          __GI_SCANNER__ __G_IR_SCANNER__ lint __lint __lint__ LINT _lint S_SPLINT_S __LCLINT__
          __CDT_PARSER__ __INTELLISENSE__ __JETBRAINS_IDE__ __RESHARPER__ __CHECKER__ __sparse__
          __GENKSYMS__ __BINDGEN__ BINDGEN CTYPESGEN PYCPARSER __FRAMAC__ JAVACPP
          """);

  /**
   * What the Windows SDK defines for whoever asks for nothing: each version up to the newest, the
   * family of the desktop. A condition compares them with a version that LLP64 defines.
   */
  private static final List<String> WINDOWS_VERSIONS =
      List.of("NTDDI_", "_WIN32_IE_", "_WIN32_WINNT_", "WINAPI_FAMILY", "WINAPI_PARTITION_");

  /** Families that grow with every release: sizes, limits, types, atomics, instruction sets. */
  private static final List<String> PREFIXES =
      List.of(
          "__cpp_",
          "__has_",
          "__STDC_",
          "__STDCPP_",
          "__GCC_",
          "__GXX_",
          "__GNUC_",
          "__clang_",
          "__CLANG_",
          "__ATOMIC_",
          "__SIZEOF_",
          "__INT8_",
          "__INT16_",
          "__INT32_",
          "__INT64_",
          "__INT_",
          "__UINT",
          "__INTMAX_",
          "__INTPTR_",
          "__FLT",
          "__DBL_",
          "__LDBL_",
          "__DEC",
          "__FP_",
          "__SIG_ATOMIC_",
          "__WCHAR_",
          "__WINT_",
          "__PTRDIFF_",
          "__SIZE_",
          "__LONG_",
          "__SCHAR_",
          "__SHRT_",
          "__CHAR16_",
          "__CHAR32_",
          "__ORDER_",
          "__SSE",
          "__SSSE",
          "__AVX",
          "__MMX",
          "__FMA",
          "__AES",
          "__SHA",
          "__BMI",
          "__ARM_",
          "__VFP_",
          "__aarch64_",
          "__mips_",
          "_MIPS_",
          "__riscv_",
          "__loongarch_",
          "__sparc_",
          "__s390_",
          "__sh_",
          "_ARCH_",
          "_M_",
          "__AMDGCN_",
          "__OPENCL_",
          "__CUDA_",
          "__OBJC_",
          "__OpenBSD",
          "__VEC_",
          "__tune_");

  private static final List<Set<String>> ALL =
      List.of(LANGUAGES, COMPILERS, SYSTEMS, MACHINES, TOOLS);

  private PlatformMacros() {}

  private static Set<String> names(String list) {
    return Set.of(list.strip().split("\\s+"));
  }

  /** Whether a name is defined by a compiler or tool, if at all. */
  static boolean has(String name) {
    return ALL.stream().anyMatch(names -> names.contains(name))
        || WINDOWS_VERSIONS.stream().anyMatch(name::startsWith)
        || name.startsWith("_") && PREFIXES.stream().anyMatch(name::startsWith);
  }
}

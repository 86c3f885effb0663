# One configuration for run, test and bench: what is measured is what is tested is what is served.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

set(COMMONWEAL_SANITIZE "" CACHE STRING "Sanitizers for every room, such as address,undefined")
option(COMMONWEAL_ONLY_ROOMS "Build base, platform, methods and their tests only" OFF)
option(COMMONWEAL_FUZZ "Build the fuzzers with libFuzzer (needs clang)" OFF)

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
  # A precompiled header is safe to reuse by content, which ccache must be told.
  set(CMAKE_CXX_COMPILER_LAUNCHER env CCACHE_SLOPPINESS=pch_defines,time_macros "${CCACHE_PROGRAM}")
endif()
find_program(MOLD_PROGRAM mold)
if(MOLD_PROGRAM)
  add_link_options(-fuse-ld=mold)
endif()

add_compile_options(-g1 -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Werror)
# Designated initialisers leave members out on purpose; the second is a false alarm of g++ 12 on
# std::string concatenation (GCC bug 105329).
add_compile_options(-Wno-missing-field-initializers)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  add_compile_options(-Wno-restrict -fpch-preprocess)
endif()

# Same bits on every machine of a kind, and the same program from every folder.
add_compile_options(-ffp-contract=off "-ffile-prefix-map=${CMAKE_SOURCE_DIR}=.")

# Under the sanitizers -O2 takes five times as long to compile, -O1 three times, and finds no more.
# While one writes, the preset dev compiles in half the time; nothing is measured or served from it.
set(COMMONWEAL_OPTIMISE "-O2" CACHE STRING "How far the compiler optimises")
if(NOT COMMONWEAL_SANITIZE)
  add_compile_options(${COMMONWEAL_OPTIMISE})
else()
  add_compile_options(-Og -fsanitize=${COMMONWEAL_SANITIZE} -fno-sanitize-recover=all
                      -fno-omit-frame-pointer)
  add_link_options(-fsanitize=${COMMONWEAL_SANITIZE})
endif()

# A room is a folder under src/: one library from its .cpp files, one test program from its
# .test.cpp files. It links what it names and nothing else, so that the build holds the layers too.

include(GoogleTest)

# commonweal_room(NAME [TEST_ON_POSTGRESQL] [LINKS target...] [TEST_LINKS target...])
function(commonweal_room name)
  cmake_parse_arguments(ROOM "TEST_ON_POSTGRESQL" "" "LINKS;TEST_LINKS" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/*.cpp")
  set(tests ${sources})
  list(FILTER sources EXCLUDE REGEX "\\.test\\.cpp$")
  list(FILTER tests INCLUDE REGEX "\\.test\\.cpp$")
  if(sources)
    add_library(${name} STATIC ${sources})
    set(reach PUBLIC)
  else()
    add_library(${name} INTERFACE)
    set(reach INTERFACE)
  endif()
  target_include_directories(${name} ${reach} "${PROJECT_SOURCE_DIR}/src")
  target_link_libraries(${name} ${reach} ${ROOM_LINKS})
  if(tests)
    commonweal_test(${name}_test SOURCES ${tests} LINKS ${name} ${ROOM_TEST_LINKS})
    if(ROOM_TEST_ON_POSTGRESQL)
      commonweal_test_on_postgresql(${name}_test)
    endif()
  endif()
endfunction()

# commonweal_test(NAME SOURCES file... LINKS target... [LABELS label...]). Tests run in the source
# root. One ctest test for each program: starting one for each case costs more than running them.
function(commonweal_test name)
  cmake_parse_arguments(TEST "" "" "SOURCES;LINKS;LABELS" ${ARGN})
  add_executable(${name} ${TEST_SOURCES})
  target_link_libraries(${name} PRIVATE ${TEST_LINKS} GTest::gtest GTest::gtest_main)
  # What is tested is compiled as it is served; the tests themselves need no speed and take two
  # thirds of the time this way.
  target_compile_options(${name} PRIVATE -Og)
  if(NOT TARGET test_pch)
    file(WRITE "${PROJECT_BINARY_DIR}/test_pch.cpp" "")
    add_executable(test_pch EXCLUDE_FROM_ALL "${PROJECT_BINARY_DIR}/test_pch.cpp")
    target_link_libraries(test_pch PRIVATE GTest::gtest GTest::gtest_main)
    target_compile_options(test_pch PRIVATE -Og)
    target_precompile_headers(test_pch PRIVATE <gtest/gtest.h>)
  endif()
  target_precompile_headers(${name} REUSE_FROM test_pch)
  add_test(NAME ${name} COMMAND ${name} WORKING_DIRECTORY "${PROJECT_SOURCE_DIR}")
  set_tests_properties(${name} PROPERTIES TIMEOUT 300 LABELS "${TEST_LABELS}")
  if(COMMONWEAL_SANITIZE)
    set(lists "${PROJECT_SOURCE_DIR}/cmake")  # Of what libraries do that is theirs to do.
    set(leaks "LSAN_OPTIONS=suppressions=${lists}/leaks.txt:print_suppressions=0")
    set(races "TSAN_OPTIONS=suppressions=${lists}/races.txt")
    set_tests_properties(${name} PROPERTIES ENVIRONMENT "${leaks};${races}")
  endif()
endfunction()

# Runs a test program a second time with a PostgreSQL server, which ctest starts before the first of
# them and stops after the last (tests/postgresql). Not where only rooms are built.
set(COMMONWEAL_POSTGRESQL "${PROJECT_SOURCE_DIR}/tests/postgresql/server")
set(COMMONWEAL_POSTGRESQL_FOLDER "${PROJECT_BINARY_DIR}/postgresql")

function(commonweal_test_on_postgresql name)
  if(COMMONWEAL_ONLY_ROOMS)
    return()
  endif()
  add_test(NAME ${name}_on_postgresql
           COMMAND "${COMMONWEAL_POSTGRESQL}" run "${COMMONWEAL_POSTGRESQL_FOLDER}"
                   "$<TARGET_FILE:${name}>"
           WORKING_DIRECTORY "${PROJECT_SOURCE_DIR}")
  set_tests_properties(${name}_on_postgresql PROPERTIES TIMEOUT 900 LABELS postgresql
                       FIXTURES_REQUIRED postgresql)
endfunction()

# The version and the commit as a header in the build tree, looked at again at each build and
# written only when it differs, so that only the one .cpp that includes "version_text.hpp" is
# compiled anew. Link `version_text` to see it.

if(CMAKE_SCRIPT_MODE_FILE)
  execute_process(COMMAND "${SOURCE_DIR}/tools/commit"
                  OUTPUT_VARIABLE commit RESULT_VARIABLE failed)
  if(failed)
    set(commit "unknown 0")
  endif()
  string(REGEX REPLACE " .*" "" commit "${commit}")
  file(CONFIGURE OUTPUT "${HEADER}" CONTENT [[#pragma once

// Written by the build.

#include <string_view>

namespace commonweal {

inline constexpr std::string_view kVersion = "@VERSION@";
inline constexpr std::string_view kCommit = "@commit@";

}  // namespace commonweal
]] @ONLY)
  return()
endif()

set(version_header "${PROJECT_BINARY_DIR}/generated/version_text.hpp")
add_custom_target(version_text_written
  COMMAND "${CMAKE_COMMAND}" "-DSOURCE_DIR=${PROJECT_SOURCE_DIR}" "-DHEADER=${version_header}"
          "-DVERSION=${PROJECT_VERSION}" -P "${CMAKE_CURRENT_LIST_FILE}"
  BYPRODUCTS "${version_header}"
  COMMENT "Looking at the commit" VERBATIM)
add_library(version_text INTERFACE)
target_include_directories(version_text INTERFACE "${PROJECT_BINARY_DIR}/generated")
add_dependencies(version_text version_text_written)

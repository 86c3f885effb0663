# Installs what npm/package-lock.json pins into the build tree, once for each state of the lock
# file; after that the build needs no network. Sets COMMONWEAL_NODE_MODULES and NODE_EXECUTABLE.

find_program(NODE_EXECUTABLE NAMES node nodejs REQUIRED)
find_program(NPM_EXECUTABLE npm REQUIRED)

set(COMMONWEAL_NPM "${PROJECT_BINARY_DIR}/npm")
set(COMMONWEAL_NODE_MODULES "${COMMONWEAL_NPM}/node_modules")

function(commonweal_install_npm_packages)
  set(source "${PROJECT_SOURCE_DIR}/npm")
  set(stamp "${COMMONWEAL_NPM}/.stamp")
  set_property(DIRECTORY "${PROJECT_SOURCE_DIR}" APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS
               "${source}/package-lock.json")
  file(SHA256 "${source}/package-lock.json" wanted)
  set(installed "")
  if(EXISTS "${stamp}" AND IS_DIRECTORY "${COMMONWEAL_NODE_MODULES}")
    file(READ "${stamp}" installed)
  endif()
  if(installed STREQUAL wanted)
    return()
  endif()
  message(STATUS "Installing npm packages")
  file(COPY "${source}/package.json" "${source}/package-lock.json" "${source}/.npmrc"
       DESTINATION "${COMMONWEAL_NPM}")
  # No package's own script runs here: they would reach for the network, and none is needed.
  execute_process(COMMAND "${NPM_EXECUTABLE}" ci --ignore-scripts --no-audit --no-fund
                          --prefer-offline --loglevel=error
                  WORKING_DIRECTORY "${COMMONWEAL_NPM}" COMMAND_ERROR_IS_FATAL ANY)
  file(WRITE "${stamp}" "${wanted}")
endfunction()

commonweal_install_npm_packages()

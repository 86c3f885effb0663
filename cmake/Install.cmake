# `product`: the program with all that is installed beside it. Pages of the manual and completions
# come from the program's own command records, by commonweal-docs.

include(GNUInstallDirs)

set(pages "${PROJECT_BINARY_DIR}/docs")
add_custom_command(
  OUTPUT "${pages}/commonweal.1" "${pages}/commonweal.bash" "${pages}/_commonweal"
         "${pages}/commonweal.fish"
  COMMAND "${CMAKE_COMMAND}" -E rm -rf "${pages}"
  COMMAND "${CMAKE_COMMAND}" -E make_directory "${pages}"
  COMMAND commonweal-docs "${pages}"
  DEPENDS commonweal-docs
  COMMENT "Writing the reference pages, the man page and the completions" VERBATIM)
add_custom_target(product ALL DEPENDS commonweal "${pages}/commonweal.1")

install(TARGETS commonweal RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
foreach(part assets examples migrations)
  install(DIRECTORY "${PROJECT_BINARY_DIR}/share/commonweal/${part}"
          DESTINATION "${CMAKE_INSTALL_DATADIR}/commonweal")
endforeach()
install(FILES "${pages}/commonweal.1" DESTINATION "${CMAKE_INSTALL_MANDIR}/man1")
install(FILES "${pages}/commonweal.bash" RENAME commonweal
        DESTINATION "${CMAKE_INSTALL_DATADIR}/bash-completion/completions")
install(FILES "${pages}/_commonweal" DESTINATION "${CMAKE_INSTALL_DATADIR}/zsh/site-functions")
install(FILES "${pages}/commonweal.fish"
        DESTINATION "${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d")
set(bindir "${CMAKE_INSTALL_FULL_BINDIR}")
configure_file("${PROJECT_SOURCE_DIR}/packaging/commonweal.service"
               "${PROJECT_BINARY_DIR}/packaging/commonweal.service" @ONLY)
install(FILES "${PROJECT_BINARY_DIR}/packaging/commonweal.service" DESTINATION lib/systemd/system)
install(FILES LICENSE NOTICE DESTINATION "${CMAKE_INSTALL_DOCDIR}")

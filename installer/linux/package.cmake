# SPDX-FileCopyrightText: 2026 Bashgah contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What is installed on Linux and how CPack makes the .deb of it (installer/linux/build).
include(GNUInstallDirs)
set(linux ${PROJECT_SOURCE_DIR}/installer/linux)
set(package ${PROJECT_BINARY_DIR}/package)

execute_process(COMMAND git log -1 --format=%cs WORKING_DIRECTORY ${PROJECT_SOURCE_DIR}
    OUTPUT_VARIABLE BASHGAH_COMMIT_DAY OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
if(NOT BASHGAH_COMMIT_DAY)
    string(TIMESTAMP BASHGAH_COMMIT_DAY %Y-%m-%d UTC)
endif()
configure_file(${linux}/ir.bashgah.bashgah.metainfo.xml.in ${package}/ir.bashgah.bashgah.metainfo.xml @ONLY)

# The text of a licence as Debian's copyright files hold it: indented, a dot on empty lines.
function(licence_text result file)
    set(text ".") # without the fonts, of which no package is made
    if(EXISTS ${file})
        file(READ ${file} text)
        string(STRIP "${text}" text)
        string(REGEX REPLACE "[ \t\r]+\n" "\n" text "${text}")
        string(REPLACE "\n\n" "\n.\n" text "${text}")
        string(REPLACE "\n\n" "\n.\n" text "${text}") # of three and more the first time leaves some
    endif()
    string(REPLACE "\n" "\n " text " ${text}")
    set(${result} "${text}" PARENT_SCOPE)
endfunction()
licence_text(VAZIRMATN_LICENCE ${BASHGAH_ASSETS_DIR}/Vazirmatn-OFL.txt)
licence_text(LUCIDE_LICENCE ${BASHGAH_ASSETS_DIR}/lucide-LICENSE.txt)
configure_file(${linux}/copyright.in ${package}/copyright @ONLY)

add_custom_command(OUTPUT ${package}/bashgahctl.1.gz VERBATIM
    COMMAND ${linux}/manpage $<TARGET_FILE:bashgahctl> ${PROJECT_VERSION} ${BASHGAH_COMMIT_DAY}
        ${package}/bashgahctl.1.gz
    DEPENDS bashgahctl ${linux}/manpage ${linux}/manpage.awk)
add_custom_target(manpage ALL DEPENDS ${package}/bashgahctl.1.gz)

install(TARGETS bashgah bashgahctl RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(FILES ${linux}/bashgah.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${package}/ir.bashgah.bashgah.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${linux}/bashgah-mime.xml RENAME bashgah.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages)
install(FILES ${package}/bashgahctl.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES ${package}/copyright DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/bashgah)
set(icons ${CMAKE_INSTALL_DATADIR}/icons/hicolor)
foreach(size 16 24 32 48 64 128 256)
    install(FILES ${PROJECT_SOURCE_DIR}/resources/icon/bashgah-${size}.png RENAME bashgah.png
        DESTINATION ${icons}/${size}x${size}/apps)
endforeach()
install(FILES ${PROJECT_SOURCE_DIR}/resources/icon/bashgah.svg DESTINATION ${icons}/scalable/apps)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME bashgah)
set(CPACK_PACKAGE_CONTACT "Bashgah contributors")
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "loyalty club of a small shop")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION "Bashgah keeps the customers of a small shop, what they bought and the points
they hold, and writes to those it would like to see again. One program and one
file, in Persian and English; no server, no account. With the command line
bashgahctl.")
set(CPACK_STRIP_FILES ON)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_PACKAGE_DIRECTORY ${PROJECT_BINARY_DIR}/packages)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE
    GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# The plugins that no library asks for: the database driver, the Wayland window.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-wayland")
include(CPack)

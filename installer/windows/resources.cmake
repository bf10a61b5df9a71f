# SPDX-FileCopyrightText: 2026 Bashgah contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# bashgah_windows_resources(TARGET DESCRIPTION): icon, version and manifest inside TARGET.exe. icotool
# makes the icon of resources/icon/bashgah-*.png.
enable_language(RC)
find_program(ICOTOOL icotool REQUIRED)
set(BASHGAH_ICON ${CMAKE_BINARY_DIR}/windows/bashgah.ico)
set(pictures ${PROJECT_SOURCE_DIR}/resources/icon/bashgah)
set(icon_pictures "")
foreach(side 16 24 32 48 64 128 256)
    list(APPEND icon_pictures ${pictures}-${side}.png)
endforeach()
# the largest stays a PNG inside the icon, as Windows wants it
set(icon_arguments ${icon_pictures})
list(TRANSFORM icon_arguments REPLACE "^(.*-256\\.png)$" "--raw=\\1")
add_custom_command(OUTPUT ${BASHGAH_ICON} DEPENDS ${icon_pictures} VERBATIM
    COMMAND ${CMAKE_COMMAND} -E make_directory ${CMAKE_BINARY_DIR}/windows
    COMMAND ${ICOTOOL} --create --output=${BASHGAH_ICON} ${icon_arguments})
add_custom_target(bashgah_icon DEPENDS ${BASHGAH_ICON})

set(BASHGAH_WINDOWS_TEMPLATES ${CMAKE_CURRENT_LIST_DIR})
function(bashgah_windows_resources PROGRAM DESCRIPTION)
    set(MANIFEST ${CMAKE_BINARY_DIR}/windows/${PROGRAM}.manifest)
    set(script ${CMAKE_BINARY_DIR}/windows/${PROGRAM}.rc)
    configure_file(${BASHGAH_WINDOWS_TEMPLATES}/program.manifest.in ${MANIFEST} @ONLY)
    configure_file(${BASHGAH_WINDOWS_TEMPLATES}/program.rc.in ${script} @ONLY)
    set_source_files_properties(${script} PROPERTIES
        LANGUAGE RC OBJECT_DEPENDS "${MANIFEST};${BASHGAH_ICON}")
    target_sources(${PROGRAM} PRIVATE ${script})
    add_dependencies(${PROGRAM} bashgah_icon)
endfunction()

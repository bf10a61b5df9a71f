# SPDX-FileCopyrightText: 2026 Bashgah contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# cmake -DLUPDATE=... -DSOURCE=<source> -DWORK=<folder> -P collect.cmake: collects the texts of the
# sources anew and fails if the committed .ts files lack one or keep one that is gone.
cmake_minimum_required(VERSION 3.25)
file(MAKE_DIRECTORY ${WORK})
set(options_fa "")
set(options_en -pluralonly)
foreach(language fa en)
    set(ts ${WORK}/bashgah_${language}.ts)
    configure_file(${SOURCE}/translations/bashgah_${language}.ts ${ts} COPYONLY)
    execute_process(COMMAND ${LUPDATE} -silent -locations none ${options_${language}}
        -extensions cpp,h -I ${SOURCE}/app ${SOURCE}/app -ts ${ts}
        RESULT_VARIABLE result ERROR_VARIABLE complaints)
    file(READ ${ts} texts)
    file(REMOVE ${ts})
    if(NOT result EQUAL 0 OR texts MATCHES "type=\"(unfinished|vanished|obsolete)\"")
        message(FATAL_ERROR "bashgah_${language}.ts is not up to date: build the target "
            "update_translations and translate what is new")
    endif()
    if(complaints)
        message(FATAL_ERROR "texts that would not be found at run time:\n${complaints}")
    endif()
endforeach()

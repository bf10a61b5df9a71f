# SPDX-FileCopyrightText: 2026 Bashgah contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# cmake -DPROGRAM=<bashgah> -DLANGUAGE=fa -DTHEME=light -DWORK=<folder> -P tour.cmake: the program walks through its
# whole main job off-screen. Nothing is kept, but the pictures of a failed tour outside CI.
cmake_minimum_required(VERSION 3.25)
file(REMOVE_RECURSE ${WORK})
file(MAKE_DIRECTORY ${WORK}/pictures)
execute_process(
    COMMAND ${CMAKE_COMMAND} -E env QT_QPA_PLATFORM=offscreen XDG_DATA_HOME=${WORK}/data
        XDG_CONFIG_HOME=${WORK}/config XDG_CACHE_HOME=${WORK}/cache
        ${PROGRAM} --tour ${WORK}/pictures --lang ${LANGUAGE} --theme ${THEME}
    RESULT_VARIABLE result)
file(GLOB pictures ${WORK}/pictures/*.png)
list(LENGTH pictures count)
if(NOT result EQUAL 0 OR count LESS 150)
    if(DEFINED ENV{CI})
        file(REMOVE_RECURSE ${WORK})
    endif()
    message(FATAL_ERROR "the tour ended with ${result} after ${count} pictures in ${WORK}/pictures")
endif()
file(REMOVE_RECURSE ${WORK})
message("${count} pictures")

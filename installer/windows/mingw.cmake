# SPDX-FileCopyrightText: 2026 Bashgah contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# CMake toolchain: 64-bit Windows with Debian's mingw-w64, and the Qt and libraries that
# installer/windows/libraries put into the cache folder.
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
set(target x86_64-w64-mingw32)
set(CMAKE_C_COMPILER ${target}-gcc-posix)
set(CMAKE_CXX_COMPILER ${target}-g++-posix)
set(CMAKE_RC_COMPILER ${target}-windres)

if(DEFINED ENV{BASHGAH_WINDOWS_CACHE})
    set(BASHGAH_WINDOWS_CACHE $ENV{BASHGAH_WINDOWS_CACHE})
elseif(DEFINED ENV{XDG_CACHE_HOME})
    set(BASHGAH_WINDOWS_CACHE $ENV{XDG_CACHE_HOME}/bashgah/windows)
else()
    set(BASHGAH_WINDOWS_CACHE $ENV{HOME}/.cache/bashgah/windows)
endif()

set(CMAKE_FIND_ROOT_PATH
    ${BASHGAH_WINDOWS_CACHE}/qt ${BASHGAH_WINDOWS_CACHE}/libraries /usr/${target})
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)

# moc, rcc, lrelease are those of the building machine, which has the same Qt.
set(QT_HOST_PATH /usr)
set(QT_HOST_PATH_CMAKE_DIR /usr/lib/x86_64-linux-gnu/cmake)
set(Qt6_DIR ${BASHGAH_WINDOWS_CACHE}/qt/lib/cmake/Qt6)
set(Qt6LinguistTools_DIR ${QT_HOST_PATH_CMAKE_DIR}/Qt6LinguistTools)

# What ctest starts, it starts under wine.
set(CMAKE_CROSSCOMPILING_EMULATOR ${CMAKE_CURRENT_LIST_DIR}/wine)

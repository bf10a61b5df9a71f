# SPDX-FileCopyrightText: 2026 Bashgah contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Reads the headers that most sources include once for all libraries of a kind: a build from nothing takes
# a third of the time. For CI only (presets ci and windows-ci): a source that forgets an include is found
# by the other presets, which do without. These two also run moc on each file alone, without the headers it
# includes, in a twentieth of the time. What it writes is the same but for an include or two and for the
# registration of types whose class another header declares, which only calls by name over threads ask for.
set(moc ${CMAKE_BINARY_DIR}/generated/moc)
get_target_property(MOC Qt6::moc IMPORTED_LOCATION)
configure_file(${CMAKE_CURRENT_LIST_DIR}/mocalone.in ${moc} @ONLY FILE_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE)
function(moc_alone folder)
    get_property(targets DIRECTORY ${folder} PROPERTY BUILDSYSTEM_TARGETS)
    foreach(target IN LISTS targets)
        set_property(TARGET ${target} PROPERTY AUTOMOC_EXECUTABLE ${moc})
    endforeach()
endfunction()
moc_alone(${PROJECT_SOURCE_DIR}/app)
moc_alone(${PROJECT_SOURCE_DIR}/tests)

set(empty ${CMAKE_BINARY_DIR}/generated/empty.cpp)
file(CONFIGURE OUTPUT ${empty} CONTENT "// only its headers count\n")

# precompile(NAME USES library... HEADERS header... FOR target...): NAME and its targets must define the same
# of what the headers ask for, else the compiler reads them all again and says nothing. Qt Test asks which
# parts of Qt are used, so a test that does not fit is an error.
function(precompile name)
    cmake_parse_arguments(PARSE_ARGV 1 wanted "" "" "USES;HEADERS;FOR")
    add_library(${name} OBJECT ${empty})
    set_target_properties(${name} PROPERTIES AUTOMOC OFF AUTORCC OFF)
    target_link_libraries(${name} PRIVATE bashgah_options tl::expected ${wanted_USES})
    target_precompile_headers(${name} PRIVATE ${wanted_HEADERS})
    foreach(target IN LISTS wanted_FOR)
        target_precompile_headers(${target} REUSE_FROM ${name})
        if("Qt6::Test" IN_LIST wanted_USES)
            target_compile_options(${target} PRIVATE -Werror=invalid-pch)
        endif()
    endforeach()
endfunction()

set(common <QDateTime> <QDir> <QFile> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QObject> <QString>
    <QStringList> <QTimeZone> <QVariant> <algorithm> <functional> <memory> <optional> <tl/expected.hpp>
    <utility> <variant> <vector>)
set(layers bashgah_domain bashgah_storage bashgah_services bashgah_integrations bashgah_format bashgah_reports
    bashgah_ctl_core)
if(WIN32) # on Linux the keyring's library asks for -pthread, which the others do without
    list(APPEND layers bashgah_platform)
endif()
precompile(precompiled_layers USES Qt6::Core HEADERS ${common} FOR ${layers})
set(for_windows <QAbstractItemModel> <QAction> <QComboBox> <QGuiApplication> <QHBoxLayout> <QKeyEvent>
    <QLabel> <QLineEdit> <QPainter> <QPushButton> <QScrollArea> <QStackedWidget> <QTableView> <QTimer>
    <QVBoxLayout> <QWidget>)
precompile(precompiled_windows USES Qt6::Widgets HEADERS ${common} ${for_windows}
    FOR bashgah_ui bashgah_bootstrap)
set(for_tests ${common} <QSignalSpy> <QTemporaryDir> <QTest>)
set(tests bashgah_test_support tst_domain tst_storage tst_services tst_integrations tst_reports tst_platform
    tst_ctl)
foreach(target IN LISTS tests) # all the same parts of Qt, so that one set of headers does for all
    target_link_libraries(${target} PRIVATE Qt6::Gui Qt6::Network)
endforeach()
precompile(precompiled_tests USES Qt6::Test Qt6::Gui Qt6::Network HEADERS ${for_tests} FOR ${tests})
set(for_gui_tests bashgah_gui_test_support tst_ui)
if(TARGET bashgah_bench)
    list(APPEND for_gui_tests bashgah_bench)
endif()
precompile(precompiled_window_tests USES Qt6::Test Qt6::Widgets Qt6::Network
    HEADERS ${for_tests} ${for_windows} FOR ${for_gui_tests})

# compile_together(target...): the sources of a folder as one, up to twelve at a time: what they all include
# and what the compiler makes of it comes once. So no two sources of a folder may name something of their own
# alike: what a command of bashgahctl or a test names stands in a namespace called as its file. For Windows in
# CI, where nearly every source would be compiled anew for nothing else.
function(compile_together)
    foreach(target IN LISTS ARGN)
        get_target_property(sources ${target} SOURCES)
        list(FILTER sources INCLUDE REGEX "^${PROJECT_SOURCE_DIR}/(app|tests)/.*\\.cpp$")
        list(SORT sources)
        set(last "")
        foreach(source IN LISTS sources)
            cmake_path(GET source PARENT_PATH folder)
            if(NOT folder STREQUAL last)
                set(last ${folder})
                set(place 0)
                cmake_path(RELATIVE_PATH folder BASE_DIRECTORY ${PROJECT_SOURCE_DIR} OUTPUT_VARIABLE name)
                string(MAKE_C_IDENTIFIER ${name} name)
            endif()
            math(EXPR group "${place} / 12")
            math(EXPR place "${place} + 1")
            set_source_files_properties(${source} TARGET_DIRECTORY ${target}
                PROPERTIES UNITY_GROUP ${name}_${group})
        endforeach()
        set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
        # a source is included here, and so taken for a header that others might include too
        target_compile_options(${target} PRIVATE -Wno-subobject-linkage)
        if(WIN32) # a dozen tests have more sections than the 32767 of a common object file
            target_compile_options(${target} PRIVATE -Wa,-mbig-obj)
        endif()
    endforeach()
endfunction()

if(BASHGAH_COMPILE_TOGETHER)
    compile_together(bashgah_domain bashgah_storage bashgah_services bashgah_integrations bashgah_format
        bashgah_reports bashgah_ui bashgah_bootstrap bashgah_ctl_core bashgah_test_support
        tst_domain tst_storage tst_services tst_integrations tst_reports tst_platform tst_ctl)
endif()

# SPDX-FileCopyrightText: 2026 Bashgah contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Reads the headers that most sources include once for all libraries of a kind: a build from nothing takes
# half the time (installer/windows/ci). Not used otherwise, so that a source that forgets an include is
# found.
set(empty ${CMAKE_BINARY_DIR}/windows/empty.cpp)
file(CONFIGURE OUTPUT ${empty} CONTENT "// only its headers count\n")

# precompile(NAME USES library... HEADERS header... FOR target...): a target may define more than NAME
# does when it reads them, never less.
function(precompile name)
    cmake_parse_arguments(PARSE_ARGV 1 wanted "" "" "USES;HEADERS;FOR")
    add_library(${name} OBJECT ${empty})
    target_link_libraries(${name} PRIVATE bashgah_options tl::expected ${wanted_USES})
    target_precompile_headers(${name} PRIVATE ${wanted_HEADERS})
    foreach(target IN LISTS wanted_FOR)
        target_precompile_headers(${target} REUSE_FROM ${name})
    endforeach()
endfunction()

set(common <QDateTime> <QDir> <QFile> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QObject> <QString>
    <QStringList> <QTimeZone> <QVariant> <algorithm> <functional> <memory> <optional> <tl/expected.hpp>
    <utility> <variant> <vector>)
precompile(precompiled_layers USES Qt6::Core HEADERS ${common}
    FOR bashgah_domain bashgah_storage bashgah_services bashgah_integrations bashgah_format bashgah_reports
        bashgah_platform bashgah_ctl_core tst_integrations tst_reports tst_platform tst_ctl)
precompile(precompiled_windows USES Qt6::Widgets
    HEADERS ${common} <QAbstractItemModel> <QAction> <QComboBox> <QGuiApplication> <QHBoxLayout> <QKeyEvent>
        <QLabel> <QLineEdit> <QPainter> <QPushButton> <QScrollArea> <QStackedWidget> <QTableView> <QTimer>
        <QVBoxLayout> <QWidget>
    FOR bashgah_ui bashgah_bootstrap)
precompile(precompiled_tests USES Qt6::Test HEADERS ${common} <QSignalSpy> <QTemporaryDir> <QTest>
    FOR bashgah_test_support tst_domain tst_storage tst_services)

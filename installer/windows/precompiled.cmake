# SPDX-FileCopyrightText: 2026 Bashgah contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Reads the headers that most sources include once per library: a build from nothing takes half the time
# (installer/windows/ci). Not used otherwise, so that a source that forgets an include is found.
set(precompiled <QDateTime> <QFile> <QHash> <QJsonObject> <QObject> <QString> <QStringList> <QTimeZone>
    <QVariant> <algorithm> <functional> <memory> <optional> <tl/expected.hpp> <variant> <vector>)
set(layers domain storage services integrations format reports platform ctl_core)
list(TRANSFORM layers PREPEND bashgah_)
foreach(target IN LISTS layers ITEMS tst_domain tst_storage tst_services tst_integrations tst_reports
        tst_platform tst_ctl)
    target_precompile_headers(${target} PRIVATE ${precompiled})
endforeach()
foreach(target bashgah_ui bashgah_bootstrap)
    target_precompile_headers(${target} PRIVATE ${precompiled} <QAbstractItemModel> <QAction> <QBoxLayout>
        <QLabel> <QPainter> <QPushButton> <QTimer> <QWidget>)
endforeach()

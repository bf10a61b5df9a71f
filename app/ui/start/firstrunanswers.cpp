// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/firstrunanswers.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

namespace bashgah::ui {

QString proposedShopPath(const QString &shopName)
{
    static const QRegularExpression unsafe(QStringLiteral(R"([\\/:*?"<>|\x00-\x1f]+)"));
    QString name = shopName.simplified();
    name.replace(unsafe, QStringLiteral("-"));
    while (name.endsWith(u'.'))
        name.chop(1);
    if (name.isEmpty())
        name = QStringLiteral("shop");
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QString path = folder + u'/' + name + QStringLiteral(".bashgah");
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = folder + u'/' + name + u' ' + QString::number(number) + QStringLiteral(".bashgah");
    return path;
}

} // namespace bashgah::ui

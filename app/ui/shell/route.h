// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariantMap>

namespace bashgah::ui {

/// Ids of the pages; also the names of their help files and of the tour's pictures.
namespace pages {
inline const QString home = QStringLiteral("home");
inline const QString counter = QStringLiteral("counter");
inline const QString members = QStringLiteral("members");
inline const QString memberProfile = QStringLiteral("member");
inline const QString duplicates = QStringLiteral("duplicates");
inline const QString contacts = QStringLiteral("contacts");
inline const QString programme = QStringLiteral("programme");
inline const QString products = QStringLiteral("products");
inline const QString rewards = QStringLiteral("rewards");
inline const QString charity = QStringLiteral("charity");
inline const QString games = QStringLiteral("games");
inline const QString partners = QStringLiteral("partners");
inline const QString campaigns = QStringLiteral("campaigns");
inline const QString analytics = QStringLiteral("analytics");
inline const QString reports = QStringLiteral("reports");
inline const QString imports = QStringLiteral("imports");
inline const QString staff = QStringLiteral("staff");
inline const QString print = QStringLiteral("print");
inline const QString settings = QStringLiteral("settings");
} // namespace pages

/// Where to go: a page and what to show there. Ids travel as qint64 (MemberId::value()).
/// Known arguments: "member" (id), "filter"/"segment" (key), "audience" (key), "focus" (field id),
/// "new" (true: begin a new one), "code" (scanned), "purchase" (id), "campaign" (id) and "message" (id) of it.
struct Route
{
    QString page;
    QVariantMap args;
    bool operator==(const Route &) const = default;
};

/// How a page comes to be shown: somebody asked for it, or the way led back (or forward) to it.
enum class Arrival { Opened, Returned };

} // namespace bashgah::ui

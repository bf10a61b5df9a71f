// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benches.h"
#include "finding.h"

#include "support/testpaths.h"

#include <QFile>
#include <QStandardPaths>

namespace bashgah::bench {
namespace {

/// What `.import` alone does not do: the shop's indexes over the same columns.
const char *const indexes = R"(
CREATE INDEX by_member ON receipt (CustomerID, InvoiceDate);
CREATE INDEX by_day ON receipt (InvoiceDate);
CREATE INDEX by_ref ON receipt (InvoiceNo);
CREATE INDEX by_ref_of_member ON receipt (InvoiceNo, CustomerID);
)";

bool unpack(const QString &csv)
{
    const QString packed = QStringLiteral(BASHGAH_SHARED_DIR "/data/online_retail.csv.xz");
    return QFile::exists(packed) && QFile::copy(packed, csv + QStringLiteral(".xz"))
        && timed(QStringLiteral("xz"), {QStringLiteral("-df"), csv + QStringLiteral(".xz")});
}

} // namespace

int benchImport(const QString &folder)
{
    const QString name = QStringLiteral("import of Online Retail");
    const QString csv = folder + QStringLiteral("/retail.csv");
    if (QStandardPaths::findExecutable(QStringLiteral("sqlite3")).isEmpty() || !unpack(csv)) {
        skip(name, QStringLiteral("needs sqlite3, xz and the shared data set"));
        return 0;
    }
    const QString shop = folder + QStringLiteral("/retail.bashgah");
    const QString ctl = QStringLiteral(BASHGAH_BIN_DIR "/bashgahctl");
    if (!timed(ctl, {QStringLiteral("create"), shop, QStringLiteral("--name"), QStringLiteral("Retail"),
                     QStringLiteral("--currency"), QStringLiteral("GBP"), QStringLiteral("--decimals"),
                     QStringLiteral("3"), QStringLiteral("--calendar"), QStringLiteral("gregorian"),
                     QStringLiteral("--zone"), QStringLiteral("Europe/London")}))
        return 1;
    const auto bare = timed(QStringLiteral("sqlite3"), {folder + QStringLiteral("/import.sqlite")},
                            QStringLiteral(".mode csv\n.import %1 receipt\n").arg(csv)
                                + QLatin1String(indexes));
    const auto ours = timed(ctl, {QStringLiteral("import"), shop, QStringLiteral("purchases"), csv});
    if (!bare || !ours)
        return 1;
    const Finding finding{name, QStringLiteral("%1 s").arg(*ours, 0, 'f', 1),
                          QStringLiteral("sqlite3 .import with indexes %1 s").arg(*bare, 0, 'f', 1),
                          *ours / *bare, 4, false};
    print(finding);
    return finding.held() ? 0 : 1;
}

} // namespace bashgah::bench

// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/onlineretail.h"

#include "services/imports/importservice.h"
#include "support/must.h"
#include "support/testpaths.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace bashgah::test {

std::unique_ptr<TestShop> onlineRetailShop()
{
    const QString packed = QStringLiteral(BASHGAH_SHARED_DIR "/data/online_retail.csv.xz");
    const QTemporaryDir folder;
    const QString csv = folder.filePath(QStringLiteral("online_retail.csv"));
    QProcess xz;
    xz.setStandardOutputFile(csv);
    xz.start(QStringLiteral("xz"), {QStringLiteral("-dc"), packed});
    if (!QFile::exists(packed) || !xz.waitForFinished(60'000) || xz.exitCode() != 0)
        return nullptr;
    services::NewShop shop;
    shop.name = QStringLiteral("Online Retail");
    shop.currency = {QStringLiteral("GBP"), 3, domain::MoneyUnit::None};
    shop.calendar = domain::CalendarSystem::Gregorian;
    shop.zone = QByteArrayLiteral("Europe/London");
    auto made = std::make_unique<TestShop>(TestShop::Where::File, shop);
    services::ImportService imports(made->database(), made->clock);
    (void)must(imports.run(services::ImportKind::Purchases, csv, {}));
    return made;
}

} // namespace bashgah::test

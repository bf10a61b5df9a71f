// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/db/connection.h"
#include "storage/db/database.h"
#include "storage/db/sqltext.h"
#include "support/testregistry.h"
#include "support/testshop.h"

#include <QTest>

using namespace bashgah;
using storage::SqlText;
using storage::Statement;

/// Who bought certain goods is found by the goods: a shop of many years is not read line by line.
class ClauseIndexTest final : public QObject
{
    Q_OBJECT

private slots:
    void whoBoughtAProductIsFoundByIndex()
    {
        test::TestShop shop;
        const SqlText plan = SqlText::fromText(
            QStringLiteral("plan"),
            QString(QStringLiteral("EXPLAIN QUERY PLAN ") + SqlText::named(QStringLiteral("clause/bought")).text));
        Statement rows = shop.database().connection().prepare(plan);
        rows.bind("subject", QStringLiteral("product")).bind("text", QStringLiteral("S1")).bind("since", qint64(0)).exec();
        QStringList steps;
        while (rows.next())
            steps.append(rows.text(3));
        const QString all = steps.join(u'\n');
        QVERIFY2(all.contains(QStringLiteral("SEARCH l USING COVERING INDEX purchase_line_by_product (product_id=?)")),
                 qPrintable(all));
        QVERIFY2(!all.contains(QStringLiteral("SCAN l")), qPrintable(all));
        QVERIFY2(!all.contains(QStringLiteral("SCAN p")), qPrintable(all));
    }
};

BASHGAH_TEST(tst_clauseindex, ClauseIndexTest)

#include "tst_clauseindex.moc"

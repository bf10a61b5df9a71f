// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/db/connection.h"
#include "storage/db/database.h"
#include "storage/db/sqltext.h"
#include "support/testregistry.h"
#include "support/testshop.h"

#include <QTest>

namespace tst_clauseindex {

using namespace bashgah;
using storage::SqlText;
using storage::Statement;

/// Who bought certain goods is found by the goods: a shop of many years is not read line by line.
class ClauseIndexTest final : public QObject
{
    Q_OBJECT

private:
    static QString planOf(test::TestShop &shop, const QString &name, const QString &subject, const QString &text)
    {
        const SqlText plan = SqlText::fromText(QStringLiteral("plan"),
                                               QString(QStringLiteral("EXPLAIN QUERY PLAN ") + SqlText::named(name).text));
        Statement rows = shop.database().connection().prepare(plan);
        rows.bind("subject", subject).bind("text", text).bind("since", QDate(2026, 8, 1)).exec();
        QStringList steps;
        while (rows.next())
            steps.append(rows.text(3));
        return steps.join(u'\n');
    }

private slots:
    void typedGoodsAreFoundByIndex()
    {
        test::TestShop shop;
        const QString all = planOf(shop, QStringLiteral("clause/bought_typed"), QStringLiteral("category"), QStringLiteral("Dairy"));
        for (const char *index : {"purchase_line_typed_category (category=?)", "purchase_line_typed_code (code=?)"})
            QVERIFY2(all.contains(QLatin1String(index)), qPrintable(all));
        for (const char *whole : {"SCAN l", "SCAN c", "SCAN p", "SCAN m"})
            QVERIFY2(!all.contains(QLatin1String(whole)), qPrintable(all));
    }

    void whoBoughtCertainGoodsIsFoundByIndex_data()
    {
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("text");
        QTest::newRow("product") << QStringLiteral("product") << QStringLiteral("S1");
        QTest::newRow("category") << QStringLiteral("category") << QStringLiteral("Dairy");
        QTest::newRow("brand") << QStringLiteral("brand") << QStringLiteral("Own");
    }

    void whoBoughtCertainGoodsIsFoundByIndex()
    {
        QFETCH(const QString, subject);
        QFETCH(const QString, text);
        test::TestShop shop;
        const QString all = planOf(shop, QStringLiteral("clause/bought"), subject, text);
        const QString lines = QStringLiteral(
            "SEARCH l USING COVERING INDEX purchase_line_by_product (product_id=? AND purchase_id>?)");
        QVERIFY2(all.contains(lines), qPrintable(all));
        QVERIFY2(all.contains(QStringLiteral("SEARCH r USING COVERING INDEX purchase_by_day (local_day>?)")), qPrintable(all));
        QVERIFY2(!all.contains(QStringLiteral("SCAN l")), qPrintable(all));
        QVERIFY2(!all.contains(QStringLiteral("SCAN p")), qPrintable(all));
        QVERIFY2(!all.contains(QStringLiteral("SCAN r")), qPrintable(all));
    }
};

BASHGAH_TEST(tst_clauseindex, ClauseIndexTest)

} // namespace tst_clauseindex

#include "tst_clauseindex.moc"

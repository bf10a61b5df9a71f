// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/db/sqltext.h"
#include "storage/readmodels/memberlist.h"
#include "storage/readmodels/membersearch.h"
#include "support/crowd.h"
#include "support/testregistry.h"

#include <QSet>
#include <QTest>

#include <algorithm>

namespace tst_membersearch {

using namespace bashgah;
using domain::MemberFilter;
using domain::MemberId;
using domain::MemberOrder;
using domain::MemberRow;
using domain::Result;
using storage::Connection;

class MemberSearchTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_crowd = std::make_unique<test::TestShop>();
        test::addCrowd(m_crowd->database(), m_crowd->clock, 6000);
    }

    void wholeCodeComesBeforeLastDigitsBeforeInnerDigits()
    {
        test::TestShop shop;
        const MemberId inner = add(shop, u"مینا", u"09124567891");
        const MemberId ending = add(shop, u"سارا", u"09121234567");
        const MemberId code = add(shop, u"رضا", u"", u"4567");
        test::setLastVisit(shop.database(), inner, QDate(2026, 8, 22));
        QCOMPARE(ids(find(shop, u"4567")), (QList<qint64>{code.value(), ending.value(), inner.value()}));
        QVERIFY(find(shop, u"۴۵۶۷").front().isExact);
        QVERIFY(!find(shop, u"4567")[1].isExact);
    }

    void wholeMobileIsExactInEveryForm_data()
    {
        QTest::addColumn<QString>("query");
        for (const char *query : {"09121234567", "۰۹۱۲۱۲۳۴۵۶۷", "٠٩١٢١٢٣٤٥٦٧", "+98 912 123 4567",
                                  "9121234567", "0912 123 4567"}) {
            QTest::newRow(query) << QString::fromUtf8(query);
        }
    }
    void wholeMobileIsExactInEveryForm()
    {
        QFETCH(QString, query);
        test::TestShop shop(test::TestShop::Where::Memory);
        add(shop, u"مینا", u"09121234568");
        const MemberId sara = add(shop, u"سارا", u"09121234567");
        const auto found = find(shop, query);
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found.front().id, sara);
        QVERIFY(found.front().isExact);
    }

    void namesAreFoundWithArabicLettersDigitsAndHalfSpaces_data()
    {
        QTest::addColumn<QString>("query");
        for (const char *query : {"كاوه", "کاوه", "يزدی", "کاوه ی", "یزدانی کاوه", "علیرضا", "علی‌رضا", "علی رضا"})
            QTest::newRow(query) << QString::fromUtf8(query);
    }
    void namesAreFoundWithArabicLettersDigitsAndHalfSpaces()
    {
        QFETCH(QString, query);
        test::TestShop shop(test::TestShop::Where::Memory);
        const MemberId one = add(shop, u"علی‌رضا کاوه یزدانی", u"09121234567");
        add(shop, u"مینا راد", u"09350000000");
        const QString typed = query == QStringLiteral("يزدی") ? QStringLiteral("يزدا") : query;
        QCOMPARE(ids(find(shop, typed)), QList<qint64>{one.value()});
    }

    void aNameStoredAsOneWordIsFoundTypedAsTwo_data()
    {
        QTest::addColumn<QString>("query");
        for (const char *query : {"علی رضا", "علی‌رضا", "علی-رضا", "علی رضا احمدی", "احمدی علی رضا", "احمدي علي رضا"})
            QTest::newRow(query) << QString::fromUtf8(query);
    }
    void aNameStoredAsOneWordIsFoundTypedAsTwo()
    {
        QFETCH(QString, query);
        test::TestShop shop(test::TestShop::Where::Memory);
        const MemberId one = add(shop, u"علیرضا احمدی", u"09121234567");
        add(shop, u"رضا راد", u"09350000000");
        QCOMPARE(ids(find(shop, query)), QList<qint64>{one.value()});
        const auto text = shop.database().read([&](Connection &c) -> Result<QString> {
            return storage::MemberSearch(c).asStored(query);
        });
        MemberFilter filter;
        filter.text = *text;
        QCOMPARE(listed(shop, filter), QSet<qint64>{one.value()});
    }

    void twoWordsThatFindSomebodyAreNotJoined()
    {
        test::TestShop shop(test::TestShop::Where::Memory);
        add(shop, u"علیرضا احمدی", u"09121234567");
        const MemberId apart = add(shop, u"علی رضا", u"09350000000");
        QCOMPARE(ids(find(shop, u"علی رضا")), QList<qint64>{apart.value()});
    }

    void wholeWordComesBeforeBeginningAndNewestVisitorFirst()
    {
        test::TestShop shop;
        const MemberId longer = add(shop, u"رضایی", u"", u"a1");
        const MemberId old = add(shop, u"رضا کریمی", u"", u"a2");
        const MemberId recent = add(shop, u"رضا احمدی", u"", u"a3");
        test::setLastVisit(shop.database(), longer, QDate(2026, 8, 22));
        test::setLastVisit(shop.database(), old, QDate(2026, 1, 1));
        test::setLastVisit(shop.database(), recent, QDate(2026, 8, 1));
        QCOMPARE(ids(find(shop, u"رضا")), (QList<qint64>{recent.value(), old.value(), longer.value()}));
    }

    void commonWordsGiveTheNewestVisitors()
    {
        const auto found = find(*m_crowd, u"091"); // everybody
        QCOMPARE(found.size(), size_t(8));
        QVERIFY(std::is_sorted(found.begin(), found.end(), [](const MemberRow &a, const MemberRow &b) {
            return *a.lastVisit > *b.lastVisit;
        }));
    }

    void rareAndCommonWordTogether()
    {
        const QString mobile = test::crowdMobile(1234);
        const auto byDigits = find(*m_crowd, mobile);
        QCOMPARE(byDigits.size(), size_t(1));
        const QString firstWord = byDigits.front().name.section(u' ', 0, 0);
        const auto found = find(*m_crowd, QString(firstWord + u' ' + mobile.right(6)));
        QCOMPARE(found.front().id, byDigits.front().id);
    }

    void emptyAndUnknownFindNothing()
    {
        QVERIFY(find(*m_crowd, u"").empty());
        QVERIFY(find(*m_crowd, u" - ").empty());
        QVERIFY(find(*m_crowd, u"ناکجاآبادی").empty());
    }

    void pagesShowEverybodyOnceInOrder_data()
    {
        QTest::addColumn<bool>("byName");
        QTest::addColumn<QString>("text");
        for (const bool byName : {true, false}) {
            QTest::addRow("all, by %s", byName ? "name" : "visit") << byName << QString();
            QTest::addRow("common word, by %s", byName ? "name" : "visit") << byName << QStringLiteral("0912");
            QTest::addRow("rarer word, by %s", byName ? "name" : "visit") << byName << QStringLiteral("سارا");
        }
    }
    void pagesShowEverybodyOnceInOrder()
    {
        QFETCH(bool, byName);
        QFETCH(QString, text);
        MemberFilter filter;
        filter.text = text;
        const auto order = byName ? MemberOrder::Name : MemberOrder::LastVisit;
        QSet<qint64> seen;
        std::optional<QDate> lastVisit = QDate(9999, 1, 1);
        auto done = m_crowd->database().read([&](Connection &c) -> Result<void> {
            storage::MemberList list(c, filter);
            std::optional<domain::MemberCursor> after;
            do {
                const auto page = list.page(order, after, 97);
                for (const MemberRow &row : page.rows) {
                    seen.insert(row.id.value());
                    if (!byName && row.lastVisit > lastVisit)
                        return domain::fail(domain::ErrorCode::Internal, {}, QStringLiteral("order"));
                    lastVisit = row.lastVisit;
                }
                after = page.next;
            } while (after);
            return list.count() == seen.size() ? Result<void>() : domain::fail(domain::ErrorCode::Internal);
        });
        QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().detail));
        QVERIFY(text == QStringLiteral("سارا") ? seen.size() > 100 : seen.size() == 6000);
    }

    /// Rare, middling and common words are answered by different plans.
    void severalWordsListWhoHasThemAll_data()
    {
        QTest::addColumn<QStringList>("words");
        for (const char *words : {"م ر", "ع ح", "ر م س", "چنگیز م", "چنگیز ژیان", "م محمد"})
            QTest::newRow(words) << QString::fromUtf8(words).split(u' ');
    }
    void severalWordsListWhoHasThemAll()
    {
        QFETCH(QStringList, words);
        QString sql = QStringLiteral("SELECT count(*), sum(id) FROM member WHERE 1");
        for (const QString &word : words)
            sql += QStringLiteral(" AND ' ' || replace(name, char(8204), ' ') LIKE '% %1%'").arg(word);
        MemberFilter filter;
        filter.text = words.join(u' ');
        const auto same = m_crowd->database().read([&](Connection &c) -> Result<bool> {
            storage::MemberList list(c, filter);
            const auto rows = list.page(MemberOrder::LastVisit, {}, 10'000).rows;
            qint64 sum = 0;
            for (const MemberRow &row : rows)
                sum += row.id.value();
            const auto text = storage::SqlText::fromText(QStringLiteral("test/plain"), sql);
            storage::Statement plain = c.prepare(text);
            return plain.execOne() && plain.int64(0) > 0 && plain.int64(0) == static_cast<qint64>(rows.size())
                && plain.int64(0) == list.count() && plain.int64(1) == sum;
        });
        QVERIFY(same && *same);
    }

    void filterHasEveryCondition()
    {
        test::TestShop shop;
        const MemberId gold = add(shop, u"طلا", u"", u"1");
        const MemberId plain = add(shop, u"ساده", u"", u"2");
        domain::MemberDetails tagged;
        tagged.code = QStringLiteral("3");
        tagged.name = QStringLiteral("برچسب");
        tagged.tags = {QStringLiteral("ویژه")};
        const MemberId special = test::addMember(shop.database(), shop.clock, tagged);
        test::setLastVisit(shop.database(), plain, QDate(2026, 8, 1));
        run(shop, QStringLiteral("UPDATE member SET tier_id = 'gold' WHERE id = %1").arg(gold.value()));
        run(shop, QStringLiteral("INSERT INTO account (member_id, balance) VALUES (%1, 500)").arg(special.value()));

        MemberFilter tier;
        tier.tierId = QStringLiteral("gold");
        QCOMPARE(listed(shop, tier), QSet<qint64>{gold.value()});
        tier.tierId = QString();
        QCOMPARE(listed(shop, tier), (QSet<qint64>{plain.value(), special.value()}));
        MemberFilter visit;
        visit.lastVisitFrom = QDate(2026, 7, 1);
        QCOMPARE(listed(shop, visit), QSet<qint64>{plain.value()});
        MemberFilter balance;
        balance.minBalance = domain::Points(500);
        QCOMPARE(listed(shop, balance), QSet<qint64>{special.value()});
        MemberFilter tag;
        tag.tag = QStringLiteral("ویژه");
        QCOMPARE(listed(shop, tag), QSet<qint64>{special.value()});
        QCOMPARE(listed(shop, {}, std::vector{gold, plain}), (QSet<qint64>{gold.value(), plain.value()}));
        QCOMPARE(listed(shop, {}, std::vector<MemberId>{}), QSet<qint64>{});
    }

private:
    static MemberId add(test::TestShop &shop, QStringView name, QStringView mobile, QStringView code = {})
    {
        return test::addMember(shop.database(), shop.clock, name.toString(), mobile.toString(), code.toString());
    }
    static std::vector<MemberRow> find(test::TestShop &shop, QStringView query)
    {
        return *shop.database().read([&](Connection &c) -> Result<std::vector<MemberRow>> {
            return storage::MemberSearch(c).find(query, 8, QStringLiteral("IR"));
        });
    }
    static QList<qint64> ids(const std::vector<MemberRow> &rows)
    {
        QList<qint64> list;
        for (const MemberRow &row : rows)
            list << row.id.value();
        return list;
    }
    static void run(test::TestShop &shop, const QString &sql)
    {
        shop.database().connection().run(sql);
    }
    static QSet<qint64> listed(test::TestShop &shop, const MemberFilter &filter,
                               const storage::MemberList::Ids &members = {})
    {
        return *shop.database().read([&](Connection &c) -> Result<QSet<qint64>> {
            storage::MemberList list(c, filter, members);
            QSet<qint64> seen;
            for (const MemberRow &row : list.page(MemberOrder::Name, {}, 100).rows)
                seen.insert(row.id.value());
            return list.count() == seen.size() ? seen : QSet<qint64>{-1};
        });
    }

    std::unique_ptr<test::TestShop> m_crowd;
};

BASHGAH_TEST(tst_membersearch, MemberSearchTest)

} // namespace tst_membersearch

#include "tst_membersearch.moc"

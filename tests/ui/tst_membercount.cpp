// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How many members a list has, counted beside the window.
#include "services/members/memberservice.h"
#include "support/crowd.h"
#include "support/guiwindow.h"
#include "support/testregistry.h"
#include "ui/pages/members/membercount.h"

#include <QTest>

using namespace bashgah;
using test::TestShop;
using test::TestWindow;
using ui::MemberCount;

namespace {

/// A window of a shop with two members.
struct Club
{
    Club()
    {
        (void)test::addMember(shop.database(), shop.clock, QStringLiteral("Sara"), QStringLiteral("09121234567"));
        (void)test::addMember(shop.database(), shop.clock, QStringLiteral("Mina"), QStringLiteral("09121234568"));
    }
    [[nodiscard]] static services::MemberQuery named(const QString &name)
    {
        services::MemberQuery query;
        query.filter.text = name;
        return query;
    }

    TestShop shop;
    TestWindow window{shop};
};

} // namespace

class MemberCountTest final : public QObject
{
    Q_OBJECT

private slots:
    void theNumberOfBeforeStaysUntilTheNextIsThere()
    {
        Club club;
        MemberCount count(club.window.context());
        count.setNumber(17);
        const QString before = count.text();
        QVERIFY2(before.contains(QStringLiteral("17")), qPrintable(before));
        count.count({});
        QCOMPARE(count.text(), before);
        QTRY_VERIFY2(count.text().startsWith(QStringLiteral("2 ")), qPrintable(count.text()));
    }

    void onlyTheLastQuestionIsAnswered()
    {
        Club club;
        MemberCount count(club.window.context());
        count.count({});
        count.count(Club::named(QStringLiteral("Sara")));
        QTRY_VERIFY(club.window.jobs.isIdle());
        QVERIFY2(count.text().startsWith(QStringLiteral("1 ")), qPrintable(count.text()));
        count.count({});
        count.setNumber(17); // known meanwhile
        QTRY_VERIFY(club.window.jobs.isIdle());
        QVERIFY2(count.text().startsWith(QStringLiteral("17 ")), qPrintable(count.text()));
    }
};

BASHGAH_TEST(tst_membercount, MemberCountTest)
#include "tst_membercount.moc"

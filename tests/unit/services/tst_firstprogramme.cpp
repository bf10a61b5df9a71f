// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/program/programmepresets.h"
#include "services/charity/causeservice.h"
#include "services/charity/causetypes.h"
#include "services/membership/planservice.h"
#include "services/programs/firstprogramme.h"
#include "services/programs/programservice.h"
#include "support/testregistry.h"
#include "support/testshop.h"

#include <QTest>

namespace tst_firstprogramme {

using namespace bashgah;
using bashgah::test::TestShop;

/// Issue 4: each of the seven kinds has a preset that a shop can begin with.
class FirstProgrammeTest : public QObject
{
    Q_OBJECT

private slots:
    void eachKindBeginsWithAllThatBelongsToIt_data()
    {
        QTest::addColumn<int>("plans");
        QTest::addColumn<int>("causes");
        QTest::newRow("points") << 0 << 0;
        QTest::newRow("tiers") << 0 << 0;
        QTest::newRow("premium") << 1 << 0;
        QTest::newRow("coalition") << 0 << 0;
        QTest::newRow("cashback") << 0 << 0;
        QTest::newRow("charity") << 0 << 1;
        QTest::newRow("hybrid") << 1 << 1;
    }
    void eachKindBeginsWithAllThatBelongsToIt()
    {
        QFETCH(int, plans);
        QFETCH(int, causes);
        TestShop shop;
        const QString kind = QString::fromLatin1(QTest::currentDataTag());
        QVERIFY(services::startShop(shop.database(), shop.clock, kind,
                                    {QStringLiteral("Card"), QStringLiteral("School")}));
        QVERIFY(services::ProgramService(shop.database(), shop.clock).current());
        QCOMPARE(services::PlanService(shop.database(), shop.clock).plans()->size(), static_cast<size_t>(plans));
        QCOMPARE(services::CauseService(shop.database(), shop.clock).list()->size(), static_cast<size_t>(causes));
    }

    void anUnknownKindStartsNothing()
    {
        TestShop shop;
        const auto done = services::startShop(shop.database(), shop.clock, QStringLiteral("lottery"), {});
        QCOMPARE(done.error().code, domain::ErrorCode::UnknownValue);
        QVERIFY(!services::ProgramService(shop.database(), shop.clock).current());
    }
};

BASHGAH_TEST(tst_firstprogramme, FirstProgrammeTest)

} // namespace tst_firstprogramme

#include "tst_firstprogramme.moc"

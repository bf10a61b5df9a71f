// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/base/patience.h"
#include "support/testregistry.h"

#include <QTest>

namespace tst_patience {

using bashgah::domain::withPatience;

class PatienceTest final : public QObject
{
    Q_OBJECT
private slots:
    void triesUntilItWorks();
    void givesUpAfterTheSixthTry();
};

void PatienceTest::triesUntilItWorks()
{
    int tries = 0;
    QVERIFY(withPatience([&] { return ++tries == 3; }));
    QCOMPARE(tries, 3);
}

void PatienceTest::givesUpAfterTheSixthTry()
{
    int tries = 0;
    QVERIFY(!withPatience([&] { return ++tries == 0; }));
    QCOMPARE(tries, 6);
}

BASHGAH_TEST(tst_patience, PatienceTest)

} // namespace tst_patience

#include "tst_patience.moc"

// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/crypto/sodiumpinhasher.h"
#include "support/testregistry.h"

#include <QTest>

namespace tst_pinhasher {

using bashgah::integrations::SodiumPinHasher;

class PinHasherTest final : public QObject
{
    Q_OBJECT

private slots:
    void isArgon2idWithSaltAndTwoPasses()
    {
        const SodiumPinHasher hasher;
        const QString hash = hasher.hash(QStringLiteral("2580"));
        QVERIFY2(hash.startsWith(QLatin1String("$argon2id$v=19$m=19456,t=2,p=1$")), qPrintable(hash));
        QVERIFY(hash != hasher.hash(QStringLiteral("2580")));
        QVERIFY(hasher.matches(QStringLiteral("2580"), hash));
        QVERIFY(!hasher.matches(QStringLiteral("2581"), hash));
        QVERIFY(!hasher.matches(QStringLiteral("2580"), QString()));
        QVERIFY(!hasher.matches(QStringLiteral("2580"), QStringLiteral("2580")));
        QCOMPARE(hasher.random(16).size(), 16);
    }
};

BASHGAH_TEST(tst_pinhasher, PinHasherTest)

} // namespace tst_pinhasher

#include "tst_pinhasher.moc"

// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/crypto/sodiumsignatures.h"
#include "support/testregistry.h"

#include <QTest>

namespace tst_signatures {

using bashgah::integrations::SodiumSignatures;

namespace {

QByteArray hex(const char *text)
{
    return QByteArray::fromHex(text);
}

} // namespace

class SignaturesTest final : public QObject
{
    Q_OBJECT

private slots:
    /// RFC 8032, 7.1: TEST 1, 2 and 3.
    void knownAnswers_data()
    {
        QTest::addColumn<QByteArray>("seed");
        QTest::addColumn<QByteArray>("publicKey");
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QByteArray>("signature");
        QTest::newRow("empty") << hex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")
                               << hex("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a") << QByteArray()
                               << hex("e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bac"
                                      "c61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b");
        QTest::newRow("one byte") << hex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb")
                                  << hex("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c") << hex("72")
                                  << hex("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e1599"
                                         "6e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
        QTest::newRow("two bytes") << hex("c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7")
                                   << hex("fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025")
                                   << hex("af82")
                                   << hex("6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f"
                                          "290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a");
    }
    void knownAnswers()
    {
        QFETCH(QByteArray, seed);
        QFETCH(QByteArray, publicKey);
        QFETCH(QByteArray, message);
        QFETCH(QByteArray, signature);
        const SodiumSignatures signatures;
        QCOMPARE(signatures.keysOf(seed).publicKey, publicKey);
        QCOMPARE(signatures.sign(message, seed), signature);
        QVERIFY(signatures.verify(message, signature, publicKey));
    }

    void anyChangedBitIsSeen()
    {
        const SodiumSignatures signatures;
        const auto keys = signatures.makeKeys();
        const QByteArray message("points");
        const QByteArray good = signatures.sign(message, keys.seed);
        QVERIFY(signatures.verify(message, good, keys.publicKey));
        for (qsizetype bit = 0; bit < good.size() * 8; bit += 7) {
            QByteArray changed = good;
            changed[bit / 8] = static_cast<char>(changed[bit / 8] ^ (1 << (bit % 8)));
            QVERIFY(!signatures.verify(message, changed, keys.publicKey));
        }
        QVERIFY(!signatures.verify("Points", good, keys.publicKey));
        QVERIFY(!signatures.verify(message, good, signatures.makeKeys().publicKey));
    }

    void whatIsNoKeyOrSignatureIsRefused()
    {
        const SodiumSignatures signatures;
        QVERIFY(signatures.keysOf("short").publicKey.isEmpty());
        QVERIFY(signatures.sign("m", "short").isEmpty());
        QVERIFY(!signatures.verify("m", {}, signatures.makeKeys().publicKey));
        QVERIFY(!signatures.verify("m", QByteArray(64, 'x'), "short"));
    }
};

BASHGAH_TEST(tst_signatures, SignaturesTest)

} // namespace tst_signatures

#include "tst_signatures.moc"

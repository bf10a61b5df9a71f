// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/command.h"
#include "support/fakeclock.h"
#include "support/testregistry.h"

#include <QBuffer>
#include <QTest>

namespace tst_smspartscommand {

using namespace bashgah;

/// bashgahctl sms-parts TEXT.
class SmsPartsCommandTest : public QObject
{
    Q_OBJECT

private slots:
    void printsCsv();
    void printsJson();
    void needsAText();

private:
    int run(const QStringList &words);
    QByteArray m_out;
    QByteArray m_err;
};

int SmsPartsCommandTest::run(const QStringList &words)
{
    m_out.clear();
    m_err.clear();
    QBuffer out(&m_out);
    QBuffer err(&m_err);
    if (!out.open(QIODevice::WriteOnly) || !err.open(QIODevice::WriteOnly))
        return -1;
    const test::FakeClock clock;
    ctl::Output output(out, err);
    const int code = ctl::runCtl(words, output, clock);
    output.flush();
    return code;
}

void SmsPartsCommandTest::printsCsv()
{
    QCOMPARE(run({QStringLiteral("sms-parts"), QStringLiteral("سلام، امتیاز شما ۱۲۰ شد. لغو۱۱")}),
             0);
    QCOMPARE(m_out, QByteArray("encoding,units,parts\nucs2,30,1\n"));
    QVERIFY(m_err.isEmpty());
}

void SmsPartsCommandTest::printsJson()
{
    QCOMPARE(run({QStringLiteral("sms-parts"), QString(161, u'a'), QStringLiteral("--json")}), 0);
    QVERIFY(m_out.contains("\"encoding\": \"gsm7\""));
    QVERIFY(m_out.contains("\"units\": 161"));
    QVERIFY(m_out.contains("\"parts\": 2"));
}

void SmsPartsCommandTest::needsAText()
{
    QCOMPARE(run({QStringLiteral("sms-parts")}), 2);
    QVERIFY(m_out.isEmpty());
    QVERIFY(m_err.contains("sms-parts"));
}

BASHGAH_TEST(tst_smspartscommand, SmsPartsCommandTest)

} // namespace tst_smspartscommand

#include "tst_smspartscommand.moc"

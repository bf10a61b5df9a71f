// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/campaign/smstext.h"
#include "support/testpaths.h"
#include "support/testregistry.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

namespace tst_sms_parts {

using namespace bashgah;
using domain::SmsEncoding;

/// Our counter against two counters nobody here wrote, and the figures of lines with 66 a part.
class SmsPartsTest : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithOtherCounters_data();
    void agreesWithOtherCounters();
    void emptyTextTakesNoPart();
    void countsByTheLine();
    void saysHowMuchIsLeft();
};

namespace {

QString casesPath()
{
    const QString named = qEnvironmentVariable("BASHGAH_SMS_CASES");
    return named.isEmpty() ? QStringLiteral(BASHGAH_SHARED_DIR "/cases/sms-parts.tsv") : named;
}

QString decoded(const QByteArray &jsonText)
{
    return QJsonDocument::fromJson("[" + jsonText + "]").array().at(0).toString();
}

} // namespace

void SmsPartsTest::agreesWithOtherCounters_data()
{
    QFile file(casesPath());
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("the reference texts are not here: set BASHGAH_SMS_CASES to sms-parts.tsv");
    const QList<QByteArray> head = file.readLine().trimmed().split('\t');
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<int>("splitSms");
    QTest::addColumn<int>("calculator");
    const auto splitEnc = head.indexOf("split-sms.enc"),
               splitParts = head.indexOf("split-sms.parts");
    const auto calcEnc = head.indexOf("sms-segments-calculator.enc"),
               calcParts = head.indexOf("sms-segments-calculator.parts");
    const auto text = head.indexOf("text_json");
    while (!file.atEnd()) {
        QByteArray line = file.readLine();
        while (line.endsWith('\n') || line.endsWith('\r'))
            line.chop(1);
        const QList<QByteArray> cells = line.split('\t');
        if (cells.size() != head.size() || cells.at(0) == "empty")
            continue;
        QVERIFY2(cells.at(splitEnc) == cells.at(calcEnc), cells.at(0).constData());
        QTest::newRow(cells.at(0).constData())
            << decoded(cells.at(text)) << QString::fromLatin1(cells.at(splitEnc))
            << cells.at(splitParts).toInt() << cells.at(calcParts).toInt();
    }
}

void SmsPartsTest::agreesWithOtherCounters()
{
    QFETCH(QString, text);
    QFETCH(QString, encoding);
    QFETCH(int, splitSms);
    QFETCH(int, calculator);
    const domain::SmsCount count = domain::countSms(text);
    QCOMPARE(count.encoding == SmsEncoding::Gsm7 ? QStringLiteral("G") : QStringLiteral("U"),
             encoding);
    QCOMPARE(count.parts, splitSms);
    QCOMPARE(count.parts, calculator);
}

void SmsPartsTest::emptyTextTakesNoPart()
{
    QCOMPARE(domain::countSms(u"").parts, 0);
    QCOMPARE(domain::countSms(u"").left, 160);
}

void SmsPartsTest::countsByTheLine()
{
    const domain::SmsLine wide{152, 66};
    QCOMPARE(domain::countSms(QString(132, u'س'), wide).parts, 2);
    QCOMPARE(domain::countSms(QString(134, u'س'), wide).parts, 3);
    QCOMPARE(domain::countSms(QString(134, u'س')).parts, 2);
    QCOMPARE(domain::countSms(QString(304, u'a'), wide).parts, 2);
    QCOMPARE(domain::countSms(QString(305, u'a'), wide).parts, 3);
    QCOMPARE(domain::countSms(QString(70, u'س'), wide).parts, 1);
}

void SmsPartsTest::saysHowMuchIsLeft()
{
    // What Iranian panels show: 70 for the first page, 64 more for the second.
    QCOMPARE(domain::countSms(QString(70, u'س')).left, 0);
    QCOMPARE(domain::countSms(QString(71, u'س')).left, 63);
    QCOMPARE(domain::countSms(QString(160, u'a')).left, 0);
    QCOMPARE(domain::countSms(QString(161, u'a')).left, 145);
}

BASHGAH_TEST(tst_sms_parts, SmsPartsTest)

} // namespace tst_sms_parts

#include "tst_sms_parts.moc"

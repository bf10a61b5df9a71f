// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testregistry.h"
#include "ui/format/amountwords.h"
#include "ui/format/bidi.h"
#include "ui/format/format.h"

#include <QTest>

using namespace bashgah;
using domain::CalendarSystem;
using domain::Currency;
using domain::Money;
using domain::MoneyUnit;
using domain::ShopCalendar;
using ui::Bidi::strip;
using ui::Digits;
using ui::Format;
using ui::Language;

class FormatTest final : public QObject
{
    Q_OBJECT

private slots:
    void groupsNumbersInBothDigitFamilies();
    void isolatesSignedNumbers();
    void writesMoneyInTheShopsUnit_data();
    void writesMoneyInTheShopsUnit();
    void hintsReadWholeTomans_data();
    void hintsReadWholeTomans();
    void writesTheOtherUnit();
    void saysAmountsInWords_data();
    void saysAmountsInWords();
    void writesPercent();
    void writesJalaliDates();
    void writesGregorianDates();
    void writesDaysRelativeToToday();
    void writesTimesInTheShopsZone();
    void groupsMobiles();

private:
    Format m_en{Language::English, Digits::Latin};
    Format m_fa{Language::Persian, Digits::Persian};
};

void FormatTest::groupsNumbersInBothDigitFamilies()
{
    QCOMPARE(m_en.number(0), u"0");
    QCOMPARE(m_en.number(999), u"999");
    QCOMPARE(m_en.number(1234567), u"1,234,567");
    QCOMPARE(m_fa.number(1234567), u"۱٬۲۳۴٬۵۶۷");
    QCOMPARE(Format(Language::Persian, Digits::Latin).number(12345), u"12,345");
    QCOMPARE(strip(m_en.number(std::numeric_limits<qint64>::min())), u"−9,223,372,036,854,775,808");
}

void FormatTest::isolatesSignedNumbers()
{
    QCOMPARE(m_en.number(-500), QString::fromUtf16(u"\u2066\u2212500\u2069"));
    QCOMPARE(m_fa.signedNumber(125), QString::fromUtf16(u"\u2066+۱۲۵\u2069"));
    QCOMPARE(m_en.signedNumber(0), u"0");
}

void FormatTest::writesMoneyInTheShopsUnit_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<MoneyUnit>("unit");
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QString>("shown");
    QTest::newRow("toman") << "IRR" << 0 << MoneyUnit::Toman << qint64(1250000) << "125,000 tomans";
    QTest::newRow("half toman") << "IRR" << 0 << MoneyUnit::Toman << qint64(125) << "12.5 tomans";
    QTest::newRow("rial") << "IRR" << 0 << MoneyUnit::Rial << qint64(1250000) << "1,250,000 rials";
    QTest::newRow("pounds") << "GBP" << 2 << MoneyUnit::None << qint64(125050) << "£1,250.50";
    QTest::newRow("whole pounds") << "GBP" << 2 << MoneyUnit::None << qint64(-1200) << "−£12.00";
    QTest::newRow("thousandths") << "GBP" << 3 << MoneyUnit::None << qint64(2555) << "£2.555";
    QTest::newRow("thousandths short") << "GBP" << 3 << MoneyUnit::None << qint64(2500) << "£2.50";
    QTest::newRow("dinar") << "IQD" << 0 << MoneyUnit::None << qint64(4000)
                           << QString::fromUtf16(u"4,000\u00a0IQD");
}

void FormatTest::writesMoneyInTheShopsUnit()
{
    QFETCH(QString, code);
    QFETCH(int, decimals);
    QFETCH(MoneyUnit, unit);
    QFETCH(qint64, minor);
    const Format format(Language::English, Digits::Latin, Currency{code, decimals, unit});
    QTEST(strip(format.money(Money::fromMinor(minor))), "shown");
}

void FormatTest::hintsReadWholeTomans_data()
{
    QTest::addColumn<MoneyUnit>("unit");
    QTest::addColumn<qint64>("rials");
    QTest::addColumn<QString>("down");
    QTest::addColumn<QString>("up");
    QTest::newRow("whole") << MoneyUnit::Toman << qint64(349'540) << "34,954 tomans" << "34,954 tomans";
    QTest::newRow("part") << MoneyUnit::Toman << qint64(349'549) << "34,954 tomans" << "34,955 tomans";
    QTest::newRow("a few") << MoneyUnit::Toman << qint64(29) << "2 tomans" << "3 tomans";
    QTest::newRow("below zero") << MoneyUnit::Toman << qint64(-15) << "−2 tomans" << "−1 tomans";
    QTest::newRow("rials") << MoneyUnit::Rial << qint64(349'549) << "349,549 rials" << "349,549 rials";
}

void FormatTest::hintsReadWholeTomans()
{
    QFETCH(MoneyUnit, unit);
    QFETCH(qint64, rials);
    const Format format(Language::English, Digits::Latin, Currency{QStringLiteral("IRR"), 0, unit});
    QTEST(strip(format.wholeMoney(Money::fromMinor(rials), Format::Whole::Down)), "down");
    QTEST(strip(format.wholeMoney(Money::fromMinor(rials), Format::Whole::Up)), "up");
}

void FormatTest::writesTheOtherUnit()
{
    const Money amount = Money::fromMinor(1250000);
    QCOMPARE(m_en.moneyOtherUnit(amount), u"1,250,000 rials");
    const Format rial(Language::English, Digits::Latin, Currency{QStringLiteral("IRR"), 0, MoneyUnit::Rial});
    QCOMPARE(rial.moneyOtherUnit(amount), u"125,000 tomans");
    const Format pounds(Language::English, Digits::Latin, Currency{QStringLiteral("GBP"), 2, MoneyUnit::None});
    QVERIFY(pounds.moneyOtherUnit(amount).isEmpty());
}

void FormatTest::saysAmountsInWords_data()
{
    QTest::addColumn<qint64>("value");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("persian");
    QTest::newRow("0") << qint64(0) << "zero" << "صفر";
    QTest::newRow("19") << qint64(19) << "nineteen" << "نوزده";
    QTest::newRow("21") << qint64(21) << "twenty-one" << "بیست و یک";
    QTest::newRow("100") << qint64(100) << "one hundred" << "صد";
    QTest::newRow("1000") << qint64(1000) << "one thousand" << "هزار";
    QTest::newRow("1001") << qint64(1001) << "one thousand and one" << "هزار و یک";
    QTest::newRow("125000") << qint64(125000) << "one hundred and twenty-five thousand"
                            << "صد و بیست و پنج هزار";
    QTest::newRow("1250000") << qint64(1250000) << "one million two hundred and fifty thousand"
                             << "یک میلیون و دویست و پنجاه هزار";
    QTest::newRow("1000000000") << qint64(1000000000) << "one billion" << "یک میلیارد";
    QTest::newRow("-5") << qint64(-5) << "minus five" << "منفی پنج";
}

void FormatTest::saysAmountsInWords()
{
    QFETCH(qint64, value);
    QTEST(ui::numberInWords(value, Language::English), "english");
    QTEST(ui::numberInWords(value, Language::Persian), "persian");
}

void FormatTest::writesPercent()
{
    QCOMPARE(m_en.percent(domain::Percent::whole(45)), u"45%");
    QCOMPARE(m_en.percent(domain::Percent(1250)), u"12.5%");
    QCOMPARE(m_fa.percent(domain::Percent(1250)), u"۱۲٫۵٪");
    QCOMPARE(m_en.share(1, 3), u"33.3%");
    QCOMPARE(m_en.share(2, 3), u"66.7%");
    QCOMPARE(m_en.share(1, 1), u"100%");
    QCOMPARE(m_en.share(5, 0), u"–");
}

void FormatTest::writesJalaliDates()
{
    const QDate day(2026, 8, 22);
    QCOMPARE(m_fa.dateShort(day), u"۱۴۰۵/۰۵/۳۱");
    QCOMPARE(m_fa.dateLong(day), u"۳۱ مرداد ۱۴۰۵");
    QCOMPARE(m_fa.weekday(day), u"شنبه");
    QCOMPARE(m_en.dateLong(day), u"31 Mordad 1405");
    QCOMPARE(m_fa.month({1405, 1}), u"فروردین ۱۴۰۵");
    QVERIFY(m_fa.dateShort(QDate()).isEmpty());
}

void FormatTest::writesGregorianDates()
{
    const Format gregorian(Language::English, Digits::Latin, {}, ShopCalendar(CalendarSystem::Gregorian));
    QCOMPARE(gregorian.dateShort(QDate(2026, 8, 22)), u"2026/08/22");
    QCOMPARE(gregorian.dateLong(QDate(2026, 8, 22)), u"22 August 2026");
    QCOMPARE(gregorian.month({2011, 11}), u"November 2011");
}

void FormatTest::writesDaysRelativeToToday()
{
    const QDate today(2026, 8, 22);
    QCOMPARE(m_en.relativeDay(today, today), u"today");
    QCOMPARE(m_en.relativeDay(today.addDays(-1), today), u"yesterday");
    QCOMPARE(m_en.relativeDay(today.addDays(1), today), u"tomorrow");
    QCOMPARE(m_en.relativeDay(today.addDays(-12), today), u"12 days ago");
    QCOMPARE(m_en.relativeDay(today.addDays(3), today), u"in 3 days");
    QCOMPARE(m_en.relativeDay(today.addDays(-90), today), u"3 Khordad 1405");
}

void FormatTest::writesTimesInTheShopsZone()
{
    const auto instant = ShopCalendar().instantAt(QDate(2026, 8, 22), QTime(9, 5));
    QCOMPARE(m_en.time(instant), u"09:05");
    QCOMPARE(m_fa.dateTime(instant), u"۱۴۰۵/۰۵/۳۱ ۰۹:۰۵");
}

void FormatTest::groupsMobiles()
{
    const auto mobile = domain::MobileNumber::fromStored(QStringLiteral("+989123456789"));
    QCOMPARE(strip(m_en.mobile(mobile)).replace(QChar(0xA0), u' '), u"0912 345 6789");
    QCOMPARE(m_fa.mobile(mobile).at(0), QChar(0x2066));
}

BASHGAH_TEST(tst_format, FormatTest)
#include "tst_format.moc"

// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar/shopcalendar.h"
#include "domain/member/mobilenumber.h"
#include "domain/money/currency.h"
#include "domain/text/persiantext.h"
#include "support/testregistry.h"

#include <QTest>

#include <limits>

Q_DECLARE_METATYPE(bashgah::domain::Currency)

namespace tst_values {

using namespace bashgah::domain;

namespace {

const Currency toman{QStringLiteral("IRR"), 0, MoneyUnit::Toman};
const Currency rial{QStringLiteral("IRR"), 0, MoneyUnit::Rial};
const Currency pound{QStringLiteral("GBP"), 2, MoneyUnit::None};
const Currency milliPound{QStringLiteral("GBP"), 3, MoneyUnit::None};

} // namespace

/// Money, calendar, mobiles and Persian text at their edges.
class ValuesTest final : public QObject
{
    Q_OBJECT

private slots:
    void amountsAreReadExactlyOrRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Currency>("currency");
        QTest::addColumn<qint64>("minor");
        QTest::addColumn<int>("error"); // 0: none
        const auto row = [](const char *name, const char *text, const Currency &currency, qint64 minor,
                            ErrorCode error = ErrorCode(0)) {
            QTest::newRow(name) << QString::fromUtf8(text) << currency << minor << static_cast<int>(error);
        };
        row("toman is ten rials", "125000", toman, 1'250'000);
        row("half a toman is five rials", "12.5", toman, 125);
        row("persian digits and marks", "۱۲۵٬۰۰۰", toman, 1'250'000);
        row("arabic digits", "٤٥٦", rial, 456);
        row("western groups", "1,250,000", rial, 1'250'000);
        row("slash groups", "1/250/000", rial, 1'250'000);
        row("persian decimal mark", "۱۲٫۵", pound, 1'250);
        row("pence", "2.55", pound, 255);
        row("a thousandth", "0.001", milliPound, 1);
        row("trailing zeros are not decimals", "2.5500", pound, 255);
        row("negative", "-3", pound, -300);
        row("unicode minus", "\u22123", pound, -300);
        row("too many decimals", "2.555", pound, 0, ErrorCode::TooManyDecimals);
        row("rial has none", "1.5", rial, 0, ErrorCode::TooManyDecimals);
        row("beyond 64 bits", "9223372036854775808", rial, 0, ErrorCode::OutOfRange);
        row("the largest", "9223372036854775807", rial, std::numeric_limits<qint64>::max());
        row("beyond 64 bits after scaling", "922337203685477581", toman, 0, ErrorCode::OutOfRange);
        row("decimal comma", "12,50", pound, 0, ErrorCode::NotANumber);
        row("decimal slash", "۱۲/۵", pound, 0, ErrorCode::NotANumber);
        row("group of four", "1,2500", rial, 0, ErrorCode::NotANumber);
        row("long first group", "1250,000", rial, 0, ErrorCode::NotANumber);
        row("groups and decimals", "1,250.75", pound, 125'075);
        row("words", "twelve", rial, 0, ErrorCode::NotANumber);
        row("two points", "1.2.3", pound, 0, ErrorCode::NotANumber);
        row("exponent", "1E5", rial, 0, ErrorCode::NotANumber);
        row("nothing", "  ", rial, 0, ErrorCode::Empty);
    }
    void amountsAreReadExactlyOrRefused()
    {
        QFETCH(QString, text);
        QFETCH(Currency, currency);
        QFETCH(qint64, minor);
        QFETCH(int, error);
        const auto money = parseMoney(text, currency);
        if (error != 0) {
            QVERIFY(!money);
            QCOMPARE(static_cast<int>(money.error().code), error);
        } else {
            QVERIFY(money.has_value());
            QCOMPARE(money->minor(), minor);
        }
    }

    void plainAmountsRoundTrip()
    {
        for (const qint64 minor : {0LL, 1LL, 9LL, 10LL, 125LL, -125LL, 1'250'000LL}) {
            for (const Currency &currency : {toman, rial, pound, milliPound}) {
                const Money money = Money::fromMinor(minor);
                QCOMPARE(parseMoney(plainMajor(money, currency), currency)->minor(), minor);
            }
        }
        QCOMPARE(plainMajor(Money::fromMinor(125), toman), QStringLiteral("12.5"));
        QCOMPARE(plainMajor(Money::fromMinor(-300), pound), QStringLiteral("-3"));
    }

    // Nowruz by the official calendar, as published: day of March.
    void nowruzFallsOnThePublishedDay_data()
    {
        QTest::addColumn<int>("year");
        QTest::addColumn<QDate>("day");
        const std::pair<int, QDate> known[] = {
            {1395, {2016, 3, 20}}, {1396, {2017, 3, 21}}, {1397, {2018, 3, 21}}, {1398, {2019, 3, 21}},
            {1399, {2020, 3, 20}}, {1400, {2021, 3, 21}}, {1401, {2022, 3, 21}}, {1402, {2023, 3, 21}},
            {1403, {2024, 3, 20}}, {1404, {2025, 3, 21}}, {1405, {2026, 3, 21}}, {1406, {2027, 3, 21}},
        };
        for (const auto &[year, day] : known)
            QTest::newRow(qPrintable(QString::number(year))) << year << day;
    }
    void nowruzFallsOnThePublishedDay()
    {
        QFETCH(int, year);
        QFETCH(QDate, day);
        QCOMPARE(ShopCalendar().day(year, 1, 1), day);
    }

    void monthsClampToTheirEnd()
    {
        const ShopCalendar jalali;
        QCOMPARE(jalali.isoText(jalali.addMonths(jalali.day(1405, 6, 31), 1)), QStringLiteral("1405-07-30"));
        QCOMPARE(jalali.isoText(jalali.addMonths(jalali.day(1403, 12, 30), 12)), QStringLiteral("1404-12-29"));
        QCOMPARE(jalali.isoText(jalali.addMonths(jalali.day(1405, 1, 5), -1)), QStringLiteral("1404-12-05"));
        const ShopCalendar gregorian(CalendarSystem::Gregorian);
        QCOMPARE(gregorian.addMonths(QDate(2026, 1, 31), 1), QDate(2026, 2, 28));
    }

    void datesOfBothCalendarsAreReadAndImpossibleOnesNamed()
    {
        const ShopCalendar calendar;
        QCOMPARE(*calendar.parseDate(u"1405/05/31"), QDate(2026, 8, 22));
        QCOMPARE(*calendar.parseDate(u"۱۴۰۵/۵/۳۱"), QDate(2026, 8, 22));
        QCOMPARE(*calendar.parseDate(u"05/05/31"), QDate(2026, 8, 22));
        QCOMPARE(*calendar.parseDate(u"14050531"), QDate(2026, 8, 22));
        QCOMPARE(*calendar.parseDate(u"2026-08-22"), QDate(2026, 8, 22));
        QCOMPARE(calendar.parseDate(u"1404/12/30").error().code, ErrorCode::ImpossibleDate);
        QVERIFY(calendar.parseDate(u"1403/12/30").has_value());
        QCOMPARE(calendar.parseDate(u"2026-02-29").error().code, ErrorCode::ImpossibleDate);
        QCOMPARE(calendar.parseDate(u"tomorrow").error().code, ErrorCode::NotADate);
        QCOMPARE(calendar.parseDate(u"0005-01-01").error().code, ErrorCode::NotADate);
    }

    void tehranHasNoSummerTimeSince2022()
    {
        const ShopCalendar calendar;
        QCOMPARE(calendar.instantAt(QDate(2026, 7, 1), QTime(3, 30)).msecs,
                 QDateTime(QDate(2026, 7, 1), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch());
        QCOMPARE(calendar.instantAt(QDate(2020, 7, 1), QTime(4, 30)).msecs,
                 QDateTime(QDate(2020, 7, 1), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch());
    }

    void mobilesInEveryWritingAreOneNumber_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"09121234567", "+98 912 123 4567", "0098-912-1234567", "۰۹۱۲۱۲۳۴۵۶۷",
                                 "٠٩١٢١٢٣٤٥٦٧", "9121234567", "9121234567.0", "0912 123 45 67"}) {
            QTest::newRow(text) << QString::fromUtf8(text);
        }
    }
    void mobilesInEveryWritingAreOneNumber()
    {
        QFETCH(QString, text);
        const auto mobile = MobileNumber::parse(text);
        QVERIFY(mobile.has_value());
        QCOMPARE(mobile->canonical(), QStringLiteral("+989121234567"));
        QCOMPARE(mobile->national(), QStringLiteral("09121234567"));
    }

    void whatIsNoMobileIsRefusedByName()
    {
        QCOMPARE(MobileNumber::parse(u"9.12E+09").error().code, ErrorCode::ScientificNumber);
        QCOMPARE(MobileNumber::parse(u"02188881234").error().code, ErrorCode::NotAMobile);
        QCOMPARE(MobileNumber::parse(u"0912123456").error().code, ErrorCode::NotAMobile);
        QCOMPARE(MobileNumber::parse(u"سارا").error().code, ErrorCode::NotAMobile);
        QCOMPARE(MobileNumber::parse(u" ").error().code, ErrorCode::Empty);
    }

    void spellingsOfANameShareOneSearchKey()
    {
        const QString key = searchKey(u"علی‌اکبر کریمی");
        QCOMPARE(searchKey(u"علي\u200Cاكبر  كريمي"), key);
        QCOMPARE(searchKey(u"عَلیّ‌اکبر کریمی"), key);
        QCOMPARE(searchKey(u"آزاده أحمدی"), searchKey(u"ازاده احمدي"));
        QCOMPARE(searchKey(u"Sara ۱۲٣"), QStringLiteral("sara 123"));
        QCOMPARE(tidyText(u"  علي   كريمي "), QStringLiteral("علی کریمی"));
    }

    void splittingLosesNothing()
    {
        QCOMPARE(allocate(1000, {20, 45, 60}), (std::vector<qint64>{160, 360, 480}));
        QCOMPARE(allocate(10, {1, 1, 1}), (std::vector<qint64>{4, 3, 3}));
        QCOMPARE(allocate(-10, {1, 1, 1}), (std::vector<qint64>{-4, -3, -3}));
        QCOMPARE(allocate(5, {0, 0}), (std::vector<qint64>{5, 0}));
        const qint64 huge = std::numeric_limits<qint64>::max();
        QCOMPARE(allocate(huge, {huge, 0}), (std::vector<qint64>{huge, 0}));
    }
};

BASHGAH_TEST(tst_values, ValuesTest)

} // namespace tst_values

#include "tst_values.moc"

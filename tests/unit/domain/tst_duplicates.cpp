// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/member/duplicatefinder.h"
#include "support/testregistry.h"

#include <QTest>

#include <algorithm>

namespace tst_duplicates {

using namespace bashgah;
using domain::DuplicateFinder;
using domain::DuplicateReason;
using domain::DuplicateScore;
using domain::DuplicateTraits;
using domain::MemberId;

namespace {

using Birthday = std::optional<QDate>;

DuplicateTraits person(qint64 id, const QString &name, const QString &mobile = {}, const Birthday &birthday = {})
{
    return domain::traitsOf(MemberId(id), name, mobile, {}, {}, birthday);
}

bool has(const DuplicateScore &score, DuplicateReason reason)
{
    return std::find(score.reasons.begin(), score.reasons.end(), reason) != score.reasons.end();
}

/// Of these two alone among `others` strangers.
std::vector<domain::DuplicateFound> suggested(const DuplicateTraits &a, const DuplicateTraits &b)
{
    DuplicateFinder finder;
    finder.add(a);
    finder.add(b);
    finder.add(person(3, QStringLiteral("پروانه کاظمی"), QStringLiteral("09350000000"), QDate(1980, 1, 1)));
    return finder.find(10, [](MemberId, MemberId) { return true; }, [] { return true; });
}

} // namespace

class DuplicatesTest final : public QObject
{
    Q_OBJECT

private slots:
    /// Nobody else has the name: each of these pairs is worth a look by the name alone.
    void theSameNameInAnySpelling_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        const std::pair<const char *, const char *> pairs[] = {
            {"علی یزدانی", "علي يزداني"},
            {"اکبر کاظمی", "اكبر كاظمي"},
            {"محمد رضایی", "محمّد رضایی"},
            {"مُحَمَّد رضایی", "محمد رضایی"},
            {"آرش آذری", "ارش اذری"},
            {"فاطمة رحیمی", "فاطمه رحیمی"},
            {"زهراء موسوی", "زهرا موسوی"},
            {"رئوف مؤذن", "ریوف موذن"},
            {"سید علی موسوی", "علی موسوی"},
            {"سیده مریم موسوی", "مریم موسوی"},
            {"خانم سارا احمدی", "سارا احمدی"},
            {"آقای رضا کریمی", "رضا کریمی"},
            {"سرکار خانم دکتر سارا احمدی", "سارا احمدی"},
            {"حاج حسن تهرانی", "حسن تهرانی"},
            {"احمدی سارا", "سارا احمدی"},
            {"احمدی، سارا", "سارا احمدی"},
            {"موسوی سید علی", "علی موسوی"},
            {"علی‌رضا احمدی", "علیرضا احمدی"},
            {"علی رضا احمدی", "علیرضا احمدی"},
            {"احمدی علی رضا", "علیرضا احمدی"},
            {"محمد رضا نوری‌زاده", "محمدرضا نوری زاده"},
            {"Mrs. Sara Smith", "smith SARA"},
            {"ﺳﺎﺭﺍ ﺍﺣﻤﺪﯼ", "سارا احمدی"},
        };
        for (const auto &[a, b] : pairs)
            QTest::newRow(a) << QString::fromUtf8(a) << QString::fromUtf8(b);
    }
    void theSameNameInAnySpelling()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        const auto found = suggested(person(1, a), person(2, b));
        QCOMPARE(found.size(), size_t(1));
        QVERIFY(has(found.front().score, DuplicateReason::SameName));
        QVERIFY(has(found.front().score, DuplicateReason::RareName));
        QCOMPARE(found.front().score.value, 55);
        QCOMPARE(domain::scoreOf(person(1, a), person(2, b), 3), domain::scoreOf(person(2, b), person(1, a), 3));
    }

    void otherPeopleAreNotSuggested_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        const std::pair<const char *, const char *> pairs[] = {
            {"علی احمدی", "رضا احمدی"},   // brothers
            {"سید رضا", "سید علی"},
            {"دکتر", "مهندس"},
            {"رضا احمدی", "احمد رضایی"},
            {"مریم نوری", "سارا کریمی"},
            {"", ""},
        };
        for (const auto &[a, b] : pairs)
            QTest::newRow(a) << QString::fromUtf8(a) << QString::fromUtf8(b);
    }
    void otherPeopleAreNotSuggested()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QVERIFY(suggested(person(1, a), person(2, b)).empty());
    }

    void birthdaysAreTheSameDayInEitherCalendar_data()
    {
        QTest::addColumn<QDate>("a");
        QTest::addColumn<QDate>("b");
        QTest::addColumn<int>("points");
        const QCalendar jalali(QCalendar::System::Jalali);
        // 12 Mordad 1370 is 3 August 1991
        QTest::newRow("one day, two calendars") << QDate(1370, 5, 12, jalali) << QDate(1991, 8, 3) << 35;
        // 12 Mordad 1375 is 2 August 1996, a leap year of the other calendar
        QTest::newRow("Jalali day of another year") << QDate(1991, 8, 3) << QDate(1996, 8, 2) << 15;
        QTest::newRow("Gregorian day of another year") << QDate(1991, 8, 3) << QDate(1996, 8, 3) << 15;
        QTest::newRow("another day") << QDate(1991, 8, 3) << QDate(1996, 8, 5) << -25;
    }
    void birthdaysAreTheSameDayInEitherCalendar()
    {
        QFETCH(QDate, a);
        QFETCH(QDate, b);
        QFETCH(int, points);
        const QString name = QStringLiteral("سارا احمدی");
        constexpr int nameAlone = 40; // many have it
        QCOMPARE(domain::scoreOf(person(1, name, {}, a), person(2, name, {}, b), 9).value, nameAlone + points);
    }

    void mobilesDifferByASlipOfTheFinger_data()
    {
        QTest::addColumn<QString>("other");
        QTest::addColumn<int>("points");
        QTest::newRow("in another form") << QStringLiteral("+98 912 123 4567") << 60;
        QTest::newRow("one digit") << QStringLiteral("09121234568") << 20;
        QTest::newRow("neighbours changed") << QStringLiteral("09121235467") << 20;
        QTest::newRow("first digits changed") << QStringLiteral("90121234567") << 60; // nine last ones are the same
        QTest::newRow("two digits") << QStringLiteral("09121234599") << 0;
        QTest::newRow("two apart changed") << QStringLiteral("09121734562") << 0;
        QTest::newRow("shorter") << QStringLiteral("0912123456") << 0;
    }
    void mobilesDifferByASlipOfTheFinger()
    {
        QFETCH(QString, other);
        QFETCH(int, points);
        const auto a = person(1, QStringLiteral("الف"), QStringLiteral("09121234567"));
        QCOMPARE(domain::scoreOf(a, person(2, QStringLiteral("پژمان"), other), 1).value, points);
    }

    void nameBirthdayAndNumberTogether()
    {
        const auto a = person(1, QStringLiteral("سید محمّد علوی"), QStringLiteral("09121234567"), QDate(1991, 8, 3));
        const auto b = person(2, QStringLiteral("علوي محمد"), QStringLiteral("09121234576"), QDate(1991, 8, 3));
        const auto found = suggested(a, b);
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found.front().first, MemberId(1));
        using enum DuplicateReason;
        QCOMPARE(found.front().score.reasons,
                 (std::vector{NumberOneDigit, SameName, RareName, SameBirthday}));
        QCOMPARE(found.front().score.value, 100); // 20 + 40 + 15 + 35, at most 100
    }

    void aCommonNameAloneSaysNothing()
    {
        DuplicateFinder finder;
        for (qint64 id = 1; id <= 5; ++id)
            finder.add(person(id, id % 2 ? QStringLiteral("محمد رضا احمدی") : QStringLiteral("محمدرضا احمدی")));
        QVERIFY(finder.find(10, [](MemberId, MemberId) { return true; }, [] { return true; }).empty());
    }
};

BASHGAH_TEST(tst_duplicates, DuplicatesTest)

} // namespace tst_duplicates

#include "tst_duplicates.moc"

// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/crowd.h"

#include "domain/member/memberrules.h"
#include "storage/repositories/memberrepository.h"

#include <QRandomGenerator>

namespace bashgah::test {

using domain::MemberId;
using domain::Result;
using storage::Connection;

namespace {

const QStringList &givenNames()
{
    static const QStringList names = QStringLiteral(
        "سارا رضا مریم علی زهرا محمد فاطمه حسین نرگس امیر لیلا حسن پریسا مهدی نازنین کاوه شیرین "
        "بهرام گلنار یاسر هما وحید ژاله چنگیز علی‌رضا محمدرضا امیرحسین آرش پویا مینا").split(u' ');
    return names;
}

const QStringList &familyNames()
{
    static const QStringList names = QStringLiteral(
        "احمدی محمدی حسینی کریمی رضایی موسوی جعفری قاسمی صادقی رحیمی مرادی اکبری نوری کاظمی شریفی "
        "یوسفی زارعی بهرامی فرهادی پورمحمد گودرزی چراغی ژیان وکیلی هاشمی ملکی نادری سلطانی طاهری "
        "عباسی غفاری فتحی صفایی شجاعی راد دهقان خسروی حیدری جلالی تهرانی اصفهانی شیرازی").split(u' ');
    return names;
}

domain::MemberDetails someone(int n, QRandomGenerator &random, QDate today)
{
    domain::MemberDetails details;
    details.givenName = givenNames().at(random.bounded(static_cast<int>(givenNames().size())));
    details.familyName = familyNames().at(random.bounded(static_cast<int>(familyNames().size())));
    if (random.bounded(3) == 0)
        details.familyName += u' ' + familyNames().at(random.bounded(static_cast<int>(familyNames().size())));
    details.mobile = domain::MobileNumber::fromStored(QStringLiteral("+98") + crowdMobile(n).mid(1));
    details.code = QString::number(100'000 + n);
    details.joinedOn = today.addDays(-random.bounded(900));
    return details;
}

} // namespace

QString crowdMobile(int n)
{
    // 7919 is coprime to ten million: every number once, neighbours far apart
    const qint64 tail = (static_cast<qint64>(n) * 7919) % 10'000'000;
    return QStringLiteral("0912%1").arg(tail, 7, 10, QLatin1Char('0'));
}

void addCrowd(storage::Database &database, const domain::Clock &clock, int members, quint32 seed)
{
    QRandomGenerator random(seed);
    const QDate today = domain::ShopCalendar().localDay(clock.now());
    auto done = database.write([&](Connection &c) -> Result<void> {
        storage::MemberRepository repository(c);
        for (int n = 0; n < members; ++n)
            (void)repository.insert(someone(n, random, today), clock.now());
        c.run(QStringLiteral("UPDATE member SET last_visit_day = %1 - (id * 7919) % 700 WHERE id % 5 <> 0")
                  .arg(today.toJulianDay()));
        return {};
    });
    if (!done)
        qFatal("no crowd: %s", qPrintable(done.error().detail));
}

MemberId addMember(storage::Database &database, const domain::Clock &clock, domain::MemberDetails details)
{
    if (!details.joinedOn.isValid())
        details.joinedOn = domain::ShopCalendar().localDay(clock.now());
    auto added = database.write([&](Connection &c) -> Result<MemberId> {
        return storage::MemberRepository(c).insert(domain::tidied(details), clock.now());
    });
    if (!added)
        qFatal("no member: %s", qPrintable(added.error().detail));
    return *added;
}

MemberId addMember(storage::Database &database, const domain::Clock &clock, const QString &name,
                   const QString &mobile, const QString &code)
{
    domain::MemberDetails details;
    details.name = name;
    if (!mobile.isEmpty())
        details.mobile = *domain::MobileNumber::parse(mobile);
    if (!code.isEmpty())
        details.code = code;
    return addMember(database, clock, details);
}

void setLastVisit(storage::Database &database, MemberId member, QDate day)
{
    auto done = database.write([&](Connection &c) -> Result<void> {
        c.run(QStringLiteral("UPDATE member SET last_visit_day = %1 WHERE id = %2")
                  .arg(day.toJulianDay()).arg(member.value()));
        return {};
    });
    if (!done)
        qFatal("no visit: %s", qPrintable(done.error().detail));
}

} // namespace bashgah::test

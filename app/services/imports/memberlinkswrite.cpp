// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a members file says of people together is written, and taken back.
#include "domain/staff/auditsubject.h"
#include "domain/text/jsontext.h"
#include "services/imports/memberlinks.h"
#include "storage/db/connection.h"
#include "storage/repositories/householdrepository.h"
#include "storage/repositories/importundorepository.h"
#include "storage/repositories/referralrepository.h"
#include "storage/repositories/shoprepository.h"

#include <QJsonDocument>
#include <QMap>

#include <algorithm>

namespace bashgah::services {

using domain::MemberId;
using storage::HouseholdRepository;
using storage::ReferralPast;
using storage::ReferralRepository;

namespace {

constexpr QLatin1String referrerKey("referrer");
constexpr QLatin1String rewardedKey("referral_rewarded");
constexpr QLatin1String takenKey("referral_taken");
constexpr QLatin1String homeKey("household"); ///< that the member came into
constexpr QLatin1String ofKey("of_household"); ///< whose points are spent otherwise
constexpr QLatin1String madeKey("household_made");
constexpr QLatin1String pooledKey("household_pooled");
constexpr QLatin1String apartKey("own_points");

QString poolWord(bool together)
{
    return together ? QStringLiteral("together") : QStringLiteral("apart");
}

QString householdSubject(qint64 household)
{
    return QStringLiteral("household:%1").arg(household);
}

void insertDay(QJsonObject &json, QLatin1String key, const std::optional<QDate> &day)
{
    if (day)
        json.insert(key, day->toString(Qt::ISODate));
}

std::optional<QDate> dayIn(const QJsonObject &json, QLatin1String key)
{
    if (!json.contains(key))
        return std::nullopt;
    return QDate::fromString(json.value(key).toString(), Qt::ISODate);
}

} // namespace

void MemberLinks::write(const std::vector<MemberId> &ids, domain::BatchId batch)
{
    m_written.assign(m_people.size(), {});
    for (size_t place = 0; place < m_people.size(); ++place) {
        if (m_plans[place].referrer)
            writeReferral(place, ids, m_written[place].added);
    }
    for (const Home &home : m_homes)
        writeHome(home, ids);
    storage::ShopRepository trail(m_connection);
    for (size_t place = 0; place < m_people.size(); ++place) {
        const Written &written = m_written[place];
        if (written.added.isEmpty())
            continue;
        trail.audit(m_now, m_options.staff, QStringLiteral("import.link"),
                    QStringLiteral("batch:%1/member:%2").arg(batch.value()).arg(ids[place].value()),
                    written.before.isEmpty() ? QString() : domain::compactJson(written.before),
                    domain::compactJson(written.added));
    }
}

void MemberLinks::writeReferral(size_t place, const std::vector<MemberId> &ids, QJsonObject &added)
{
    const BroughtBy &brought = m_people[place].row->broughtBy;
    const Key key = *m_plans[place].referrer;
    const MemberId referrer = key > 0 ? MemberId(key) : ids[static_cast<size_t>(-1 - key)];
    const domain::Instant at = brought.on ? std::min(m_shop.calendar.beginOf(*brought.on), m_now) : m_now;
    ReferralPast past{brought.rewarded, brought.rewarded ? brought.taken : std::nullopt};
    ReferralRepository(m_connection).insert(ids[place], referrer, at, m_options.staff, past);
    added.insert(referrerKey, referrer.value());
    insertDay(added, rewardedKey, past.rewarded);
    insertDay(added, takenKey, past.taken);
}

void MemberLinks::writeHome(const Home &home, const std::vector<MemberId> &ids)
{
    HouseholdRepository households(m_connection);
    const qint64 id = home.known ? home.known->id : households.insert(home.name, m_now);
    for (const size_t place : home.joining)
        households.join(ids[place], id);
    for (const size_t place : home.people)
        writePerson(place, ids[place], home, id);
    if (home.pooled) {
        Written &first = m_written[home.first()];
        writePool(home, id, first.added, first.before);
    }
}

/// The first of them carries it for all.
void MemberLinks::writePool(const Home &home, qint64 id, QJsonObject &added, QJsonObject &before)
{
    HouseholdRepository(m_connection).setPooled(id, *home.pooled);
    added.insert(ofKey, id);
    added.insert(pooledKey, *home.pooled);
    if (!home.known)
        return;
    before.insert(pooledKey, home.known->pooled);
    storage::ShopRepository(m_connection)
        .audit(m_now, m_options.staff, QStringLiteral("points.household"), householdSubject(id),
               poolWord(home.known->pooled), poolWord(*home.pooled));
}

void MemberLinks::writePerson(size_t place, MemberId id, const Home &home, qint64 household)
{
    Written &written = m_written[place];
    const bool joins = std::find(home.joining.begin(), home.joining.end(), place) != home.joining.end();
    storage::ShopRepository trail(m_connection);
    if (joins) {
        written.added.insert(homeKey, household);
        if (!home.known)
            written.added.insert(madeKey, true);
        else if (home.known->pooled) // who comes in may spend what the others have
            trail.audit(m_now, m_options.staff, QStringLiteral("points.household"), domain::subjectOf(id), poolWord(false), poolWord(true));
    }
    if (!m_plans[place].ownPoints)
        return;
    const bool apart = *m_plans[place].ownPoints;
    HouseholdRepository(m_connection).setOwnPoints(id, apart);
    if (joins)
        return; // goes with the place in the household
    written.added.insert(ofKey, household);
    written.added.insert(apartKey, apart);
    written.before.insert(apartKey, !apart);
    trail.audit(m_now, m_options.staff, apart || !home.known->pooled ? QStringLiteral("member.own_points") : QStringLiteral("points.household"),
                domain::subjectOf(id), poolWord(apart), poolWord(!apart));
}

namespace {

struct Line
{
    MemberId member;
    QJsonObject added;
    QJsonObject before;
};

QJsonObject objectOf(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

/// What one batch wrote of one household.
class HomeBack final
{
public:
    HomeBack(storage::Connection &connection, qint64 home, std::vector<Line> lines, domain::Instant now,
             std::optional<domain::StaffId> staff)
        : m_connection(connection), m_households(connection), m_home(home), m_lines(std::move(lines)), m_now(now), m_staff(staff) {}

    /// Whether a household that the batch had made is gone.
    [[nodiscard]] bool run()
    {
        const std::vector<storage::HouseholdPerson> people = m_households.people(m_home);
        if (people.empty())
            return false;
        if (isMade())
            return !isUsed(people) && dissolve(people);
        for (const Line &line : m_lines)
            takeBack(line, people);
        return false;
    }

private:
    [[nodiscard]] bool isMade() const
    {
        return std::any_of(m_lines.begin(), m_lines.end(), [](const Line &line) { return line.added.value(madeKey).toBool(); });
    }
    /// Somebody came in since, or its points were put together or apart.
    [[nodiscard]] bool isUsed(const std::vector<storage::HouseholdPerson> &people)
    {
        bool pooled = false;
        for (const Line &line : m_lines)
            pooled = pooled || line.added.value(pooledKey).toBool();
        const auto home = m_households.of(people.front().id);
        if (!home || home->pooled != pooled)
            return true;
        return std::any_of(people.begin(), people.end(), [this](const storage::HouseholdPerson &person) {
            return std::none_of(m_lines.begin(), m_lines.end(), [&](const Line &line) { return line.member == person.id; });
        });
    }
    bool dissolve(const std::vector<storage::HouseholdPerson> &people)
    {
        for (const storage::HouseholdPerson &person : people)
            m_households.leave(person.id);
        m_households.remove(m_home);
        return true;
    }
    void takeBack(const Line &line, const std::vector<storage::HouseholdPerson> &people)
    {
        const auto person = std::find_if(people.begin(), people.end(),
                                         [&](const storage::HouseholdPerson &each) { return each.id == line.member; });
        const auto home = m_households.of(line.member);
        if (person == people.end() || !home || home->id != m_home)
            return;
        if (line.before.contains(pooledKey) && home->pooled == line.added.value(pooledKey).toBool())
            pool(home->pooled, line.before.value(pooledKey).toBool());
        if (line.before.contains(apartKey) && person->ownPoints == line.added.value(apartKey).toBool())
            m_households.setOwnPoints(line.member, line.before.value(apartKey).toBool());
        if (line.added.contains(homeKey))
            m_households.takeOut(line.member);
    }
    void pool(bool from, bool to)
    {
        m_households.setPooled(m_home, to);
        storage::ShopRepository(m_connection)
            .audit(m_now, m_staff, QStringLiteral("points.household"), householdSubject(m_home), poolWord(from), poolWord(to));
    }

    storage::Connection &m_connection;
    HouseholdRepository m_households;
    qint64 m_home;
    std::vector<Line> m_lines;
    domain::Instant m_now;
    std::optional<domain::StaffId> m_staff;
};

} // namespace

void MemberLinks::takeBack(storage::Connection &connection, storage::ImportUndoRepository &rows, domain::Instant now,
                           std::optional<domain::StaffId> staff, UndoneImport &undone)
{
    ReferralRepository referrals(connection);
    QMap<qint64, std::vector<Line>> homes;
    for (const storage::FilledMember &linked : rows.linkedMembers()) {
        const Line line{linked.member, objectOf(linked.added), objectOf(linked.before)};
        if (line.added.contains(referrerKey)) {
            const MemberId referrer(line.added.value(referrerKey).toInteger());
            const ReferralPast past{dayIn(line.added, rewardedKey), dayIn(line.added, takenKey)};
            undone.referrals += referrals.forget(line.member, referrer, past) ? 1 : 0;
        }
        for (const QLatin1String key : {homeKey, ofKey}) {
            const auto home = line.added.constFind(key);
            if (home != line.added.constEnd() && (key == homeKey || !line.added.contains(homeKey)))
                homes[home->toInteger()].push_back(line);
        }
    }
    for (auto home = homes.begin(); home != homes.end(); ++home)
        undone.households += HomeBack(connection, home.key(), std::move(home.value()), now, staff).run() ? 1 : 0;
}

} // namespace bashgah::services

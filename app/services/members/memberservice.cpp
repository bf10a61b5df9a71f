// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/members/memberservice.h"

#include "domain/base/numbered.h"
#include "domain/member/memberrules.h"
#include "domain/staff/auditsubject.h"
#include "domain/text/persiantext.h"
#include "services/counter/occasionpoints.h"
#include "services/members/memberaudit.h"
#include "services/members/membervalues.h"
#include "services/members/referralservice.h"
#include "services/programs/programmestore.h"
#include "services/shop/shopservice.h"
#include "storage/db/database.h"
#include "storage/readmodels/memberclauses.h"
#include "storage/readmodels/memberlist.h"
#include "storage/readmodels/membersearch.h"
#include "storage/readmodels/membertimeline.h"
#include "storage/repositories/memberrepository.h"
#include "storage/repositories/privacyrepository.h"
#include "storage/repositories/requestkeys.h"
#include "storage/repositories/shoprepository.h"

#include <algorithm>

namespace bashgah::services {

using domain::ErrorCode;
using domain::fail;
using domain::MemberDetails;
using domain::MemberId;
using domain::Result;
using storage::Connection;
using storage::MemberRepository;

namespace {

domain::Error duplicateError(MemberRepository &members, ErrorCode code, const QString &value,
                             MemberId other, const char *field)
{
    return {code, {value, members.nameOf(other), QString::number(other.value())}, {},
            QString::fromLatin1(field)};
}

std::vector<Duplicate> duplicates(Connection &connection, const MemberDetails &details,
                                  std::optional<MemberId> self)
{
    MemberRepository members(connection);
    std::vector<Duplicate> found;
    if (details.mobile) {
        const auto other = members.idByMobile(*details.mobile);
        if (other && other != self)
            found.push_back({duplicateError(members, ErrorCode::DuplicateMobile,
                                            details.mobile->national(), *other, "mobile"), *other});
    }
    if (details.code) {
        const auto other = members.idByCode(*details.code);
        if (other && other != self)
            found.push_back({duplicateError(members, ErrorCode::DuplicateCode, *details.code,
                                            *other, "code"), *other});
    }
    return found;
}

Result<void> checkNew(Connection &connection, const MemberDetails &details, QDate today)
{
    if (const auto report = domain::checkMember(details, today); !report.empty())
        return fail(report.front());
    if (auto checked = checkValues(connection, details.values); !checked)
        return checked;
    if (const auto others = duplicates(connection, details, {}); !others.empty())
        return fail(others.front().error);
    return {};
}

Result<MemberView> readMember(Connection &connection, MemberId id)
{
    MemberRepository members(connection);
    auto record = members.find(id);
    if (!record)
        return fail(ErrorCode::MemberNotFound, {numbered(id)});
    const auto &mobile = record->member.details.mobile;
    return MemberView{record->member, record->version, record->tierId,
                      mobile && members.isSuppressed(*mobile)};
}

Result<std::optional<Registered>> earlierRegistration(storage::RequestKeys &keys,
                                                      const Registration &request,
                                                      const QString &hash)
{
    const auto known = request.key.isEmpty() ? std::nullopt : keys.find(request.key);
    if (!known)
        return std::nullopt;
    if (known->hash != hash)
        return fail(ErrorCode::DuplicateRequest, {request.key});
    return Registered{MemberId(known->result.toLongLong()), true};
}

/// Given under the words in force.
storage::ConsentRow consentOf(Connection &connection, const Registration &request, domain::Instant now)
{
    return {domain::ConsentState::Granted, request.consentSource, request.consentWording, now, request.staff, {},
            storage::PrivacyRepository(connection).inForce(now)};
}

std::vector<ConsentEntry> consentsOf(Connection &connection, MemberId id)
{
    QHash<qint64, QString> staff;
    for (const storage::StaffRow &row : storage::ShopRepository(connection).staff())
        staff.insert(row.id.value(), row.name);
    std::vector<ConsentEntry> entries;
    for (const storage::ConsentRow &row : MemberRepository(connection).consentHistory(id)) {
        entries.push_back({row.state, row.source, row.wording, row.at,
                           row.staff ? staff.value(row.staff->value()) : QString(), row.notice});
    }
    return entries;
}

} // namespace

MemberService::MemberService(storage::Database &database, const domain::Clock &clock, QObject *parent)
    : QObject(parent), m_database(database), m_clock(clock)
{
}

Result<Registered> MemberService::registerMember(const Registration &request)
{
    MemberDetails details = domain::tidied(request.details);
    const QString hash = contentHash(details, request.hasConsent, request.referrer);
    const auto work = [&](Connection &c) -> Result<Registered> {
        storage::RequestKeys keys(c, QStringLiteral("member.register"));
        auto earlier = earlierRegistration(keys, request, hash);
        if (!earlier)
            return fail(earlier.error());
        if (*earlier)
            return **earlier;
        const domain::Instant now = m_clock.now();
        const QDate today = calendar().localDay(now);
        if (!details.joinedOn.isValid())
            details.joinedOn = today;
        if (auto fine = checkNew(c, details, today); !fine)
            return fail(fine.error());
        MemberRepository members(c);
        const MemberId id = members.insert(details, now);
        if (request.hasConsent)
            members.addConsent(id, consentOf(c, request, now));
        if (!request.key.isEmpty())
            keys.keep(request.key, {hash, QString::number(id.value())}, now);
        if (request.referrer) {
            if (auto noted = noteReferral(c, id, *request.referrer, now, request.staff); !noted)
                return fail(noted.error());
        }
        if (auto given = giveOccasions(c, id, details, true, request.staff); !given)
            return fail(given.error());
        storage::ShopRepository(c).audit(now, request.staff, QStringLiteral("member.register"),
                                         subjectOf(id), {}, jsonText(details));
        return Registered{id, false};
    };
    auto registered = m_database.write(work);
    if (registered && !registered->repeated)
        emit memberRegistered(registered->id);
    return registered;
}

Result<qint64> MemberService::update(MemberId id, const MemberDetails &changed, qint64 version,
                                     std::optional<domain::StaffId> staff)
{
    const MemberDetails details = domain::tidied(changed);
    auto updated = m_database.write([&](Connection &c) -> Result<qint64> {
        const domain::Instant now = m_clock.now();
        if (const auto report = domain::checkMember(details, calendar().localDay(now)); !report.empty())
            return fail(report.front());
        MemberRepository members(c);
        const auto before = members.find(id);
        if (!before)
            return fail(ErrorCode::MemberNotFound, {numbered(id)});
        if (auto checked = checkValues(c, details.values, before->member.details.values); !checked)
            return fail(checked.error());
        if (const auto others = duplicates(c, details, id); !others.empty())
            return fail(others.front().error);
        if (!members.update(id, details, version))
            return fail(ErrorCode::ChangedMeanwhile, {before->member.details.displayName()});
        if (auto given = giveOccasions(c, id, details, false, staff); !given)
            return fail(given.error());
        const auto [was, is] = changedFields(before->member.details, details);
        storage::ShopRepository(c).audit(now, staff, QStringLiteral("member.change"), subjectOf(id), was, is);
        return version + 1;
    });
    if (updated)
        emit memberChanged(id);
    return updated;
}

/// Within the transaction that wrote the member.
Result<void> MemberService::giveOccasions(Connection &connection, MemberId id, const MemberDetails &details,
                                          bool isNew, std::optional<domain::StaffId> staff) const
{
    const auto profile = ShopService(m_database, m_clock).profile();
    if (!profile)
        return fail(profile.error());
    const domain::Instant now = m_clock.now();
    ProgrammeStore programmes;
    const auto live = programmes.live(connection, profile->calendar.localDay(now));
    if (!live)
        return fail(live.error());
    if (*live)
        (void)OccasionPoints(connection, **live, *profile).give(id, details, isNew, now, staff);
    return {};
}

Result<domain::ValidationReport> MemberService::check(const MemberDetails &changed,
                                                      std::optional<MemberId> self) const
{
    const MemberDetails details = domain::tidied(changed);
    return m_database.read([&](Connection &c) -> Result<domain::ValidationReport> {
        const QDate today = calendar().localDay(m_clock.now());
        domain::ValidationReport report = domain::checkMember(details, today);
        for (const Duplicate &duplicate : duplicates(c, details, self))
            report.push_back(duplicate.error);
        return report;
    });
}

Result<std::optional<Duplicate>> MemberService::findDuplicate(const MemberDetails &changed,
                                                              std::optional<MemberId> self) const
{
    const MemberDetails details = domain::tidied(changed);
    return m_database.read([&](Connection &c) -> Result<std::optional<Duplicate>> {
        auto found = duplicates(c, details, self);
        return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
    });
}

Result<void> MemberService::setConsent(MemberId id, bool granted, const QString &wording,
                                       std::optional<domain::StaffId> staff)
{
    auto written = m_database.write([&](Connection &c) -> Result<void> {
        auto view = readMember(c, id);
        if (!view)
            return fail(view.error());
        const domain::Instant now = m_clock.now();
        const auto state = granted ? domain::ConsentState::Granted : domain::ConsentState::Refused;
        MemberRepository members(c);
        const auto notice = granted ? std::optional(storage::PrivacyRepository(c).inForce(now)) : std::nullopt;
        members.addConsent(id, {state, QStringLiteral("form"), wording, now, staff, {}, notice});
        if (const auto &mobile = view->member.details.mobile; mobile && granted)
            members.liftSuppression(*mobile);
        else if (mobile)
            members.suppress(*mobile, QStringLiteral("owner"), now);
        storage::ShopRepository(c).audit(now, staff, QStringLiteral("member.consent"), subjectOf(id),
                                         storage::consentKey(view->member.consent),
                                         storage::consentKey(state));
        return {};
    });
    if (written)
        emit memberChanged(id);
    return written;
}

Result<std::vector<domain::MemberRow>> MemberService::search(const QString &query, int limit) const
{
    return m_database.read([&](Connection &c) -> Result<std::vector<domain::MemberRow>> {
        return storage::MemberSearch(c).find(query, limit, region());
    });
}

Result<domain::MemberPage> MemberService::list(const MemberQuery &query,
                                               const std::optional<domain::MemberCursor> &after,
                                               int limit) const
{
    return m_database.read([&](Connection &c) -> Result<domain::MemberPage> {
        const MemberQuery plain = resolvedBy(c, query);
        return storage::MemberList(c, plain.filter, plain.segmentMembers).page(query.order, after, limit);
    });
}

Result<qint64> MemberService::count(const MemberQuery &query) const
{
    return m_database.read([&](Connection &c) -> Result<qint64> {
        const MemberQuery plain = resolvedBy(c, query);
        return storage::MemberList(c, plain.filter, plain.segmentMembers).count();
    });
}

MemberQuery MemberService::resolvedBy(Connection &connection, const MemberQuery &query) const
{
    MemberQuery plain = query;
    plain.filter.text = storage::MemberSearch(connection).asStored(query.filter.text);
    if (query.filter.clauses.empty())
        return plain;
    const domain::ShopCalendar days = calendar();
    plain.filter.clauses.clear();
    plain.segmentMembers = storage::MemberClauses(connection, days, days.localDay(m_clock.now()))
                               .members(query.filter.clauses, query.segmentMembers);
    return plain;
}

Result<MemberQuery> MemberService::resolved(const MemberQuery &query) const
{
    return m_database.read([&](Connection &c) -> Result<MemberQuery> { return resolvedBy(c, query); });
}

Result<std::vector<MemberId>> MemberService::ids(const MemberQuery &query) const
{
    constexpr int pageSize = 5'000;
    return m_database.readSnapshot([&](Connection &c) -> Result<std::vector<MemberId>> {
        const MemberQuery plain = resolvedBy(c, query);
        storage::MemberList list(c, plain.filter, plain.segmentMembers);
        std::vector<MemberId> all;
        std::optional<domain::MemberCursor> after;
        do {
            const domain::MemberPage page = list.page(domain::MemberOrder::Name, after, pageSize);
            for (const domain::MemberRow &row : page.rows)
                all.push_back(row.id);
            after = page.next;
        } while (after);
        std::sort(all.begin(), all.end(), [](MemberId a, MemberId b) { return a.value() < b.value(); });
        return all;
    });
}

Result<QStringList> MemberService::tags(int limit) const
{
    return m_database.read([&](Connection &c) -> Result<QStringList> {
        return MemberRepository(c).allTags(limit);
    });
}

Result<MemberView> MemberService::member(MemberId id) const
{
    return m_database.read([&](Connection &c) { return readMember(c, id); });
}

Result<MemberId> MemberService::findByKey(const QString &text) const
{
    return m_database.read([&](Connection &c) -> Result<MemberId> {
        MemberRepository members(c);
        const QString key = domain::digitsToAscii(text.simplified());
        auto found = members.idByCode(key);
        if (const auto mobile = domain::MobileNumber::parse(key, region()); !found && mobile)
            found = members.idByMobile(*mobile);
        if (!found)
            return fail(ErrorCode::MemberNotFound, {text});
        return *found;
    });
}

Result<MemberProfile> MemberService::profile(MemberId id, int timelineLimit,
                                             std::span<const domain::TimelineKind> kinds) const
{
    return m_database.readSnapshot([&](Connection &c) -> Result<MemberProfile> {
        auto view = readMember(c, id);
        if (!view)
            return fail(view.error());
        const domain::ShopCalendar days = calendar();
        storage::MemberTimeline timeline(c, days);
        MemberProfile profile{std::move(*view), timeline.stats(id),
                              timeline.items(id, timelineLimit + 1, kinds), false, consentsOf(c, id)};
        profile.hasOlder = profile.timeline.size() > static_cast<size_t>(timelineLimit);
        if (profile.hasOlder)
            profile.timeline.pop_back();
        return profile;
    });
}

domain::ShopCalendar MemberService::calendar() const
{
    const auto profile = ShopService(m_database, m_clock).profile();
    return profile ? profile->calendar : domain::ShopCalendar();
}

QString MemberService::region() const
{
    return ShopService(m_database, m_clock).setting(QStringLiteral("shop.region")).value_or(QStringLiteral("IR"));
}

} // namespace bashgah::services

#include "moc_memberservice.cpp"

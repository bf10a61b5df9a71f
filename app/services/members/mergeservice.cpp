// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/members/mergeservice.h"

#include "domain/base/numbered.h"
#include "domain/staff/auditsubject.h"
#include "services/counter/giftsback.h"
#include "services/counter/tierreview.h"
#include "services/counter/writefacts.h"
#include "services/members/mergewriter.h"
#include "services/counter/countertypes.h"
#include "services/shop/shopprofilecache.h"
#include "services/spend/spendwriter.h"
#include "storage/db/database.h"
#include "storage/readmodels/duplicatereadmodel.h"
#include "storage/repositories/memberrepository.h"
#include "storage/repositories/mergerepository.h"
#include "storage/repositories/shoprepository.h"

namespace bashgah::services {

using namespace domain;
using storage::Connection;

namespace {

constexpr qint64 reportEvery = 5'000;

QString pick(const QString &mine, const QString &theirs)
{
    return mine.isEmpty() ? theirs : mine;
}

/// A note that the counter was not to show stays hidden there when it becomes part of another.
void takeNote(MemberDetails &details, const MemberDetails &other)
{
    if (other.note.isEmpty() || details.note.contains(other.note))
        return;
    const bool alone = details.note.isEmpty();
    details.noteAtCounter = other.noteAtCounter && (alone || details.noteAtCounter);
    details.note = alone ? other.note : QString(details.note + u'\n' + other.note);
}

WriteFacts factsAt(Instant at, const ShopCalendar &calendar)
{
    WriteFacts facts;
    facts.at = at;
    facts.day = calendar.localDay(at);
    return facts;
}

Result<void> reviewTiersOf(Connection &connection, ProgrammeStore &programmes, const ShopCalendar &calendar,
                           Instant at, std::initializer_list<MemberId> members)
{
    const WriteFacts facts = factsAt(at, calendar);
    const auto live = programmes.live(connection, facts.day);
    if (!live)
        return fail(live.error());
    if (!*live)
        return {};
    for (const MemberId member : members)
        (void)reviewTier(connection, member, **live, calendar, facts, QStringLiteral("nightly"));
    return {};
}

DuplicatePair shown(Connection &connection, const DuplicateFound &found)
{
    DuplicatePair pair{found.first, found.second, {}, {}, {}, {}, found.score};
    storage::MemberRepository members(connection);
    if (const auto first = members.find(found.first)) {
        pair.firstName = first->member.details.displayName();
        if (first->member.details.mobile)
            pair.firstMobile = first->member.details.mobile->national();
    }
    if (const auto second = members.find(found.second)) {
        pair.secondName = second->member.details.displayName();
        if (second->member.details.mobile)
            pair.secondMobile = second->member.details.mobile->national();
    }
    return pair;
}

} // namespace

MergeService::MergeService(storage::Database &database, const Clock &clock, QObject *parent)
    : QObject(parent), m_database(database), m_clock(clock)
{
}

Result<std::vector<DuplicatePair>> MergeService::suggestions(JobControl &control, int limit) const
{
    return m_database.readSnapshot([&](Connection &connection) -> Result<std::vector<DuplicatePair>> {
        storage::DuplicateReadModel model(connection);
        DuplicateFinder finder;
        qint64 read = 0;
        model.forEach([&](DuplicateTraits traits) {
            finder.add(std::move(traits));
            if (++read % reportEvery == 0)
                control.setProgress(read, 0);
            return !control.isCancelled();
        });
        const auto distinct = model.distinct();
        const auto found = finder.find(
            static_cast<size_t>(limit),
            [&distinct](MemberId low, MemberId high) { return !distinct.contains(std::pair(low, high)); },
            [&control] { return !control.isCancelled(); });
        if (control.isCancelled())
            return fail(ErrorCode::Cancelled);
        std::vector<DuplicatePair> pairs;
        for (const DuplicateFound &one : found)
            pairs.push_back(shown(connection, one));
        return pairs;
    });
}

Result<void> MergeService::setDistinct(MemberId one, MemberId two, std::optional<StaffId> staff)
{
    return m_database.write([&](Connection &connection) -> Result<void> {
        if (one == two)
            return fail(ErrorCode::OutOfRange, {QString::number(two.value())});
        storage::MemberRepository members(connection);
        for (const MemberId id : {one, two}) {
            if (!members.find(id))
                return fail(ErrorCode::MemberNotFound, {numbered(id)});
        }
        storage::MergeRepository(connection).setDistinct(one, two, m_clock.now(), staff);
        storage::ShopRepository(connection)
            .audit(m_clock.now(), staff, QStringLiteral("member.distinct"),
                   subjectOf(one), {}, subjectOf(two));
        return {};
    });
}

MemberDetails MergeService::proposed(const MemberDetails &kept, const MemberDetails &other)
{
    MemberDetails details = kept;
    if (!details.mobile)
        details.mobile = other.mobile;
    if (!details.code)
        details.code = other.code;
    if (details.name.isEmpty() && details.givenName.isEmpty() && details.familyName.isEmpty()) {
        details.name = other.name;
        details.givenName = other.givenName;
        details.familyName = other.familyName;
    }
    if (!details.birthday)
        details.birthday = other.birthday;
    if (!details.wedding)
        details.wedding = other.wedding;
    if (details.gender == Gender::Unknown)
        details.gender = other.gender;
    if (other.joinedOn.isValid() && other.joinedOn < details.joinedOn)
        details.joinedOn = other.joinedOn;
    details.province = pick(details.province, other.province);
    details.city = pick(details.city, other.city);
    details.district = pick(details.district, other.district);
    takeNote(details, other);
    for (const QString &tag : other.tags) {
        if (!details.tags.contains(tag))
            details.tags.append(tag);
    }
    for (auto value = other.values.cbegin(); value != other.values.cend(); ++value) {
        if (!details.values.contains(value.key()))
            details.values.insert(value.key(), *value);
    }
    return details;
}

Result<std::vector<MergeLeft>> MergeService::left(MemberId kept, MemberId other) const
{
    return m_database.read([&](Connection &connection) -> Result<std::vector<MergeLeft>> {
        const QDate today = readProfile(connection).calendar.localDay(m_clock.now());
        std::vector<MergeLeft> left;
        for (const storage::MergeLeftRow &row : storage::MergeRepository(connection).leftRows(kept, other, today))
            left.push_back({row.kind, row.count});
        return left;
    });
}

Result<Merged> MergeService::merge(const MergeRequest &request)
{
    auto done = m_database.write([&](Connection &connection) -> Result<Merged> {
        const ShopCalendar calendar = readProfile(connection).calendar;
        auto result = MergeWriter(connection, m_clock.now(), calendar).merge(request);
        if (!result || result->repeated)
            return result;
        if (auto seen = reviewTiersOf(connection, m_programmes, calendar, m_clock.now(), {request.kept}); !seen)
            return fail(seen.error());
        return result;
    });
    if (done && !done->repeated)
        emit merged(request.kept);
    return done;
}

Result<Unmerged> MergeService::undo(MemberId kept, MemberId other, std::optional<StaffId> staff)
{
    auto done = m_database.write([&](Connection &connection) -> Result<Unmerged> {
        const ShopCalendar calendar = readProfile(connection).calendar;
        const WriteFacts now = factsAt(m_clock.now(), calendar);
        const auto merge = storage::MergeRepository(connection).open(kept, other);
        auto result = MergeWriter(connection, now.at, calendar).undo(kept, other, staff);
        if (!result)
            return result;
        const QDate since = calendar.localDay(merge->at).addDays(-1); // its night may have come after the merge
        if (auto parted = SpendWriter(connection, calendar, now).partPeriods(kept, other, since, staff, m_programmes);
            !parted)
            return fail(parted.error());
        if (auto seen = reviewTiersOf(connection, m_programmes, calendar, m_clock.now(), {kept, other}); !seen)
            return fail(seen.error());
        for (const MemberId member : {kept, other}) { // what only the two together had earned
            const auto gifts = takeGiftsBack(connection, m_programmes, calendar, factsAt(m_clock.now(), calendar), member, staff);
            if (!gifts)
                return fail(gifts.error());
            result->gifts += *gifts;
        }
        return result;
    });
    if (done)
        emit merged(kept);
    return done;
}

Result<std::vector<MergeShown>> MergeService::of(MemberId kept) const
{
    return m_database.read([&](Connection &connection) -> Result<std::vector<MergeShown>> {
        std::vector<MergeShown> list;
        for (const storage::MergeOf &row : storage::MergeRepository(connection).inForce(kept))
            list.push_back({row.other, row.otherName, row.at, row.staffName});
        return list;
    });
}

} // namespace bashgah::services

#include "moc_mergeservice.cpp"

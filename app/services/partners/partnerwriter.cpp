// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/partners/partnerwriter.h"

#include "domain/base/fielderror.h"
#include "domain/base/numbered.h"
#include "domain/staff/auditsubject.h"
#include "services/partners/partnerledger.h"
#include "services/staff/staffguard.h"
#include "storage/repositories/memberrepository.h"
#include "storage/repositories/partnerfilerepository.h"
#include "storage/repositories/partnerrepository.h"
#include "storage/repositories/shoprepository.h"

#include <QUuid>

#include <algorithm>

namespace bashgah::services {

using namespace domain;
using storage::PartnerRepository;
using storage::StoredPartner;

namespace {

/// How long after its last day the partner may still tell that it was spent.
constexpr int graceDays = 30;

Result<void> checkPoints(Points points)
{
    if (points <= Points(0))
        return failField(ErrorCode::NotPositive, "points", {QString::number(points.value())});
    if (points > mostPartnerPoints)
        return failField(ErrorCode::OutOfRange, "points", {QString::number(points.value())});
    return {};
}

QString freshUid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace

PartnerWriter::PartnerWriter(storage::Connection &connection, const ShopProfile &profile, const WriteFacts &facts)
    : m_connection(connection), m_profile(profile), m_facts(facts)
{
}

Result<StoredPartner> PartnerWriter::partner(PartnerId id)
{
    auto found = PartnerRepository(m_connection).find(id);
    if (!found)
        return fail(found.error());
    if (!*found)
        return failNotFound(id);
    return std::move(**found);
}

Result<MobileNumber> PartnerWriter::check(const StoredPartner &partner, MemberId member, Points points)
{
    if (partner.partner.paused)
        return fail(ErrorCode::Paused, {partner.partner.name});
    if (auto fine = checkPoints(points); !fine)
        return fail(fine.error());
    const auto record = storage::MemberRepository(m_connection).find(member);
    if (!record)
        return fail(ErrorCode::MemberNotFound, {numbered(member)});
    if (!record->member.details.mobile)
        return failField(ErrorCode::NotAMobile, "mobile", {record->member.details.displayName()});
    const auto most =
        mostToMove(partner.partner, PartnerRepository(m_connection).balance(partner.id, m_facts.at).use());
    if (most && points > *most) {
        return fail(Error{ErrorCode::NotEnoughPoints,
                          {QString::number(points.value()), QString::number(most->value())},
                          {},
                          QStringLiteral("partner")});
    }
    return *record->member.details.mobile;
}

Result<PartnerMoveId> PartnerWriter::move(const MoveRequest &request)
{
    const auto to = partner(request.partner);
    if (!to)
        return fail(to.error());
    const auto mobile = check(*to, request.member, request.points);
    if (!mobile)
        return fail(mobile.error());
    PartnerRepository book(m_connection);
    const Points covered = to->partner.mode == PartnerMode::Prepaid
        ? std::clamp(book.balance(to->id, m_facts.at).blockBought, Points(0), request.points)
        : Points(0);
    const auto entry = PartnerLedger(m_connection, m_facts, to->partner.name, request.staff)
                           .send(request.member, request.points, DebitPolicy::Reject);
    if (!entry)
        return fail(entry.error());
    const PartnerMoveId id =
        book.insert({to->id, PartnerMoveKind::Out, freshUid(), request.points, covered,
                     -amountOf(request.points - covered, to->partner.value), request.member, mobile->canonical(), {},
                     m_facts.at, m_facts.day, {}, request.staff});
    book.addPosting(id, *entry);
    return id;
}

Result<void> PartnerWriter::noteGone(const MoveRequest &gone, const QString &action)
{
    LimitedAct act;
    act.action = action;
    act.subject = QString(subjectOf(gone.partner) + u' ' + subjectOf(gone.member));
    act.partnerPoints = gone.points;
    act.at = m_facts.at;
    if (auto alone = checkLimits(m_connection, act); !alone)
        return alone;
    storage::ShopRepository(m_connection)
        .audit(m_facts.at, gone.staff, action, subjectOf(gone.partner), QStringLiteral(""),
               QStringLiteral("member:%1 %2").arg(gone.member.value()).arg(gone.points.value()));
    return {};
}

Result<PartnerMoveId> PartnerWriter::takeBack(PartnerMoveId id, std::optional<StaffId> staff)
{
    PartnerRepository book(m_connection);
    const auto moved = book.move(id);
    if (!moved)
        return failNotFound(id);
    if ((moved->kind != PartnerMoveKind::Out && !isBlock(moved->kind)) || moved->points < Points(0))
        return fail(ErrorCode::NotAllowed);
    if (moved->reversed)
        return fail(ErrorCode::AlreadyVoid, {numbered(id)});
    const auto to = partner(moved->partner);
    if (!to)
        return fail(to.error());
    // What has arrived there may be spent there; then only the partner could give it back.
    if (moved->file && *moved->file <= to->acknowledged)
        return fail(ErrorCode::NotAllowed);
    const PartnerMoveId back =
        book.insert({moved->partner, moved->kind, freshUid(), -moved->points, -moved->covered, -moved->amount,
                     moved->member, moved->mobile, id, m_facts.at, m_facts.day, {}, staff});
    PartnerLedger ledger(m_connection, m_facts, to->partner.name, staff);
    for (const storage::PostedEntry &posted : book.postings(id))
        book.addPosting(back, ledger.undoSend(*moved->member, posted.entry, -posted.points));
    return back;
}

Result<PartnerMoveId> PartnerWriter::addBlock(const BlockRequest &request)
{
    const auto with = partner(request.partner);
    if (!with)
        return fail(with.error());
    if (auto fine = checkPoints(request.points); !fine)
        return fail(fine.error());
    const Money amount = request.sold ? amountOf(request.points, with->partner.price)
                                      : -amountOf(request.points, with->partner.value);
    return PartnerRepository(m_connection)
        .insert({with->id, request.sold ? PartnerMoveKind::BlockSold : PartnerMoveKind::BlockBought, freshUid(),
                 request.points, Points(0), amount, {}, {}, {}, m_facts.at, m_facts.day, {}, request.staff});
}

Result<PointVoucher> PartnerWriter::plan(const VoucherRequest &request, quint64 id)
{
    const auto to = partner(request.partner);
    if (!to)
        return fail(to.error());
    const auto mobile = check(*to, request.member, request.points);
    if (!mobile)
        return fail(mobile.error());
    if (!request.lastDay.isValid() || request.lastDay < m_facts.day
        || request.lastDay > m_facts.day.addDays(longestVoucherDays)) {
        const QString day = request.lastDay.isValid() ? m_profile.calendar.isoText(request.lastDay) : QString();
        return failField(ErrorCode::OutOfRange, "until", {day});
    }
    return PointVoucher{id, *mobile, request.points, request.lastDay};
}

Result<void> PartnerWriter::keep(const VoucherRequest &request, const PointVoucher &voucher, const QString &text)
{
    const auto to = partner(request.partner);
    if (!to)
        return fail(to.error());
    const QDate needed = voucher.lastDay.addDays(graceDays);
    const Instant until = m_profile.calendar.beginOf(needed.addDays(1));
    const auto hold = PartnerLedger(m_connection, m_facts, to->partner.name, request.staff)
                          .hold(request.member, request.points, until, needed,
                                QStringLiteral("partner:%1").arg(to->id.value()));
    if (!hold)
        return fail(hold.error());
    storage::PartnerFileRepository(m_connection)
        .insert(storage::NewPartnerVoucher{to->id, voucher.idText(), request.member, request.points, voucher.lastDay,
                                           *hold, text, m_facts.at, request.staff});
    return {};
}

std::pair<MemberId, bool> PartnerWriter::memberOf(const MobileNumber &mobile)
{
    storage::MemberRepository members(m_connection);
    if (const auto known = members.idByMobile(mobile))
        return {*known, false};
    MemberDetails details;
    details.mobile = mobile;
    details.joinedOn = m_facts.day;
    return {members.insert(details, m_facts.at), true};
}

Result<SpentVoucher> PartnerWriter::spend(const StoredPartner &partner, const PointVoucher &voucher,
                                          std::optional<StaffId> staff)
{
    PartnerRepository book(m_connection);
    if (book.move(partner.id, PartnerMoveKind::SpentHere, voucher.idText()))
        return fail(ErrorCode::AlreadyUsed, {voucher.idText()});
    if (voucher.lastDay < m_facts.day)
        return fail(ErrorCode::NoLongerValid, {voucher.idText(), voucher.lastDay.toString(Qt::ISODate)});
    if (auto fine = checkPoints(voucher.points); !fine)
        return fail(fine.error());
    const auto [member, isNew] = memberOf(voucher.mobile);
    const Points covered = std::clamp(book.balance(partner.id, m_facts.at).blockSold, Points(0), voucher.points);
    const PartnerMoveId id =
        book.insert({partner.id, PartnerMoveKind::SpentHere, voucher.idText(), voucher.points, covered,
                     amountOf(voucher.points - covered, partner.partner.price), member, voucher.mobile.canonical(), {},
                     m_facts.at, m_facts.day, {}, staff});
    PartnerLedger ledger(m_connection, m_facts, partner.partner.name, staff);
    book.addPosting(id, ledger.receive(member, voucher.points, voucher.lastDay));
    return SpentVoucher{id,
                        partner.partner.name,
                        member,
                        storage::MemberRepository(m_connection).nameOf(member),
                        voucher.points,
                        ledger.standing(member).spendable,
                        isNew};
}

} // namespace bashgah::services

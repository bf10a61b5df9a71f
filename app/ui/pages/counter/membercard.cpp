// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/counter/membercard.h"

#include "services/counter/counterservice.h"
#include "services/members/membersheetservice.h"
#include "ui/appcontext.h"
#include "ui/actions/actionregistry.h"
#include "ui/format/bidi.h"
#include "ui/format/planwords.h"
#include "ui/format/tierwords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/leading.h"
#include "ui/widgets/memberphoto.h"
#include "ui/widgets/tierprogress.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace bashgah::ui {
namespace {

constexpr int soonDays = 30;
constexpr int photoSide = 48;
constexpr int birthdayDays = 7;
constexpr int lastPurchases = 3;

} // namespace

MemberCard::MemberCard(AppContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::smallGap);
    buildHead(column);
    buildFacts(column);
    buildButtons(column);
    column->addStretch(1);
}

void MemberCard::buildHead(QVBoxLayout *column)
{
    m_name = new QLabel;
    m_name->setObjectName(QStringLiteral("memberName"));
    m_name->setFont(Theme::font(TextSize::Title));
    m_name->setWordWrap(true);
    alignLeading(m_name);
    m_tier = chips::label({}, Tone::Accent);
    m_photo = new QLabel;
    m_photo->setObjectName(QStringLiteral("cardPhoto"));
    m_photo->setAccessibleName(tr("Photo of the member"));
    m_photo->hide();
    auto *head = new QHBoxLayout;
    head->addWidget(m_photo);
    head->addWidget(m_name, 1);
    head->addWidget(m_tier);
    column->addLayout(head);
}

QLabel *MemberCard::addFact(QVBoxLayout *column)
{
    auto *label = new QLabel;
    label->setWordWrap(true);
    alignLeading(label);
    column->addWidget(label);
    return label;
}

void MemberCard::buildFacts(QVBoxLayout *column)
{
    m_contact = addFact(column);
    m_points = addFact(column);
    m_points->setObjectName(QStringLiteral("memberPoints"));
    m_points->setFont(Theme::font(TextSize::Heading));
    m_worth = addFact(column);
    m_worth->setObjectName(QStringLiteral("memberWorth"));
    m_nextTier = new TierProgress(m_context.format);
    m_nextTier->words().setWordWrap(true);
    column->addWidget(m_nextTier);
    m_benefits = addFact(column);
    m_benefits->setObjectName(QStringLiteral("memberBenefits"));
    m_tierState = addFact(column);
    m_membership = addFact(column);
    m_membership->setObjectName(QStringLiteral("memberMembership"));
    m_expiring = addFact(column);
    m_birthday = addFact(column);
    m_note = addFact(column);
    m_visits = addFact(column);
    m_lastPurchases = addFact(column);
    m_lastPurchases->setObjectName(QStringLiteral("memberLastPurchases"));
    for (QLabel *quiet : {m_contact, m_worth, &m_nextTier->words(), m_visits, m_lastPurchases})
        Theme::setMuted(quiet);
    for (QLabel *warning : {m_expiring, m_tierState})
        Theme::setTone(warning, Tone::Warning);
    for (QLabel *good : {m_benefits, m_membership, m_birthday})
        Theme::setTone(good, Tone::Success);
    Theme::setTone(m_note, Tone::Info);
}

void MemberCard::buildButtons(QVBoxLayout *column)
{
    m_profile = new QPushButton(tr("Profile"));
    m_context.actions.showKey(QStringLiteral("counter.profile"), m_profile, [this](const QKeySequence &key) {
        m_profile->setToolTip(ActionRegistry::withKey(tr("Open the member's profile"), key));
    });
    m_register = new QPushButton(tr("Register a member"));
    m_sell = new QPushButton(tr("Membership"));
    m_sell->setObjectName(QStringLiteral("sellMembership"));
    m_context.actions.showKey(QStringLiteral("counter.membership"), m_sell, [this](const QKeySequence &key) {
        m_sell->setToolTip(ActionRegistry::withKey(tr("Sell or renew a paid membership"), key));
    });
    connect(m_sell, &QPushButton::clicked, this, &MemberCard::membershipWanted);
    auto *change = new QPushButton(tr("Change"));
    change->setToolTip(ActionRegistry::withKey(tr("Choose someone else"), QKeySequence(Qt::Key_Escape)));
    auto *row = new FlowLayout(nullptr, Theme::smallGap, Theme::smallGap);
    row->addWidget(m_profile);
    row->addWidget(m_sell);
    row->addWidget(m_register);
    row->addWidget(change);
    column->addLayout(row);
    connect(m_profile, &QPushButton::clicked, this, &MemberCard::profileWanted);
    connect(m_register, &QPushButton::clicked, this, &MemberCard::registerWanted);
    connect(change, &QPushButton::clicked, this, &MemberCard::changeWanted);
}

void MemberCard::showMember(const services::CounterSnapshot &snapshot,
                            const services::MemberView &member)
{
    const domain::MemberDetails &details = member.member.details;
    m_name->setText(details.displayName());
    QStringList contact;
    if (details.mobile)
        contact << m_context.format.mobile(*details.mobile);
    if (details.code)
        contact << tr("code %1").arg(Bidi::isolate(m_context.format.localDigits(*details.code)));
    showText(m_contact, contact.join(QStringLiteral(" · ")));
    showTier(snapshot);
    showPoints(snapshot);
    showText(m_expiring, expiringText(snapshot));
    showText(m_birthday, details.birthday ? birthdayText(*details.birthday, snapshot.today) : QString());
    //: a note about the member that staff wrote for the counter
    showText(m_note, details.noteAtCounter && !details.note.isEmpty() ? tr("Note: %1").arg(details.note) : QString());
    showPhoto(member.member.id);
    showText(m_visits, visitsText(snapshot));
    showText(m_lastPurchases, lastPurchasesText(member.member.id, snapshot.today));
    m_profile->show();
    m_sell->show();
    m_register->hide();
}

void MemberCard::showPhoto(domain::MemberId member)
{
    const QPixmap picture = memberphoto::shown(m_context.memberSheets.photo(member).value_or(QByteArray()), photoSide,
                                               devicePixelRatioF());
    m_photo->setPixmap(picture);
    m_photo->setVisible(!picture.isNull());
}

void MemberCard::showAnonymous()
{
    m_name->setText(tr("Without a member"));
    m_photo->hide();
    for (QLabel *label : {m_tier, m_benefits, m_tierState, m_points, m_expiring, m_birthday, m_note, m_contact, m_visits,
                          m_lastPurchases})
        label->hide();
    m_nextTier->hide();
    showText(m_worth, tr("Counts in the shop's figures, earns no points."));
    m_profile->hide();
    m_sell->hide();
    m_membership->hide();
    m_register->show();
}

void MemberCard::showTier(const services::CounterSnapshot &snapshot)
{
    showText(m_tier, snapshot.tier ? snapshot.tier->name : QString());
    m_nextTier->showMember(snapshot);
    showText(m_benefits, snapshot.tier ? TierWords(m_context.format).benefits(*snapshot.tier) : QString());
    QString state;
    if (snapshot.tierPin)
        state = tr("Tier set by hand until %1").arg(m_context.format.dateLong(snapshot.tierPin->until));
    else if (snapshot.tierUntil)
        state = tr("Tier kept until %1 only").arg(m_context.format.dateLong(*snapshot.tierUntil));
    showText(m_tierState, state);
    QStringList membership;
    if (snapshot.membership) {
        //: %1 name of a paid membership, %2 day
        membership << tr("%1 until %2").arg(Bidi::isolateAuto(snapshot.membership->plan),
                                            m_context.format.dateLong(snapshot.membership->lastDay));
        membership << PlanWords(m_context.format).benefits(*snapshot.membership);
        membership.removeAll(QString());
    }
    showText(m_membership, membership.join(u'\n'));
}

void MemberCard::showPoints(const services::CounterSnapshot &snapshot)
{
    const Format &format = m_context.format;
    showText(m_points, format.points(snapshot.spendable));
    QStringList parts;
    if (snapshot.programme && snapshot.spendable > domain::Points()) {
        const domain::Money worth =
            domain::valueOf(snapshot.programme->programme.redemption, snapshot.spendable);
        if (worth.isPositive())
            parts << tr("worth %1").arg(format.wholeMoney(worth, Format::Whole::Down));
    }
    if (snapshot.pool.isShared()) //: %1 points
        parts << tr("%1 with the household").arg(format.points(snapshot.pool.together));
    if (snapshot.pending > domain::Points())
        parts << tr("%1 pending").arg(format.points(snapshot.pending));
    if (snapshot.deficit > domain::Points())
        parts << tr("%1 owed").arg(format.points(snapshot.deficit));
    showText(m_worth, parts.join(QStringLiteral(" · ")));
}

QString MemberCard::expiringText(const services::CounterSnapshot &snapshot) const
{
    if (snapshot.expiring.empty() || snapshot.today.daysTo(snapshot.expiring.front().lastDay) > soonDays)
        return {};
    const domain::ExpiringPoints &first = snapshot.expiring.front();
    return tr("%1 valid until %2").arg(m_context.format.points(first.points),
                                       m_context.format.dateLong(first.lastDay));
}

QString MemberCard::birthdayText(QDate birthday, QDate today) const
{
    const domain::ShopCalendar &calendar = m_context.shop.calendar;
    const auto born = calendar.parts(birthday);
    const int year = calendar.parts(today).year;
    for (const int next : {year, year + 1}) {
        QDate day = calendar.day(next, born.month, born.day);
        if (!day.isValid()) // 30 Esfand in a common year
            day = calendar.day(next, born.month, born.day - 1);
        if (day < today || today.daysTo(day) > birthdayDays)
            continue;
        return day == today ? tr("Birthday today") : tr("Birthday on %1").arg(m_context.format.dayMonth(day));
    }
    return {};
}

QString MemberCard::visitsText(const services::CounterSnapshot &snapshot) const
{
    if (snapshot.visits == 0 || !snapshot.lastVisit)
        return tr("First purchase");
    return tr("%1 visits, last %2").arg(m_context.format.number(snapshot.visits),
                                        m_context.format.relativeDay(*snapshot.lastVisit, snapshot.today));
}

/// What they bought the last times, less what came back of it.
QString MemberCard::lastPurchasesText(domain::MemberId member, QDate today) const
{
    QStringList texts;
    const auto purchases = m_context.counter.lastOf(member, lastPurchases);
    for (const domain::Purchase &purchase : purchases.value_or(std::vector<domain::Purchase>())) {
        //: %1 a day, %2 an amount
        texts << tr("%1: %2", "day and amount").arg(m_context.format.relativeDay(purchase.day, today),
                                                   m_context.format.money(purchase.net() - purchase.refunded));
    }
    return texts.join(QStringLiteral(" · "));
}

void MemberCard::showText(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace bashgah::ui

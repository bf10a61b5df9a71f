// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/memberprofile/memberprofilepage.h"

#include "services/members/memberservice.h"
#include "services/programs/programservice.h"
#include "ui/appcontext.h"
#include "ui/format/bidi.h"
#include "ui/format/errortext.h"
#include "ui/pages/memberprofile/consentview.h"
#include "ui/pages/memberprofile/contactview.h"
#include "ui/pages/memberprofile/detailsview.h"
#include "ui/pages/memberprofile/givingview.h"
#include "ui/pages/memberprofile/playview.h"
#include "ui/pages/memberprofile/pointsview.h"
#include "ui/pages/memberprofile/standingstrip.h"
#include "ui/pages/memberprofile/tierview.h"
#include "ui/pages/memberprofile/timelineview.h"
#include "ui/shell/banner.h"
#include "ui/shell/dataevents.h"
#include "ui/shell/navigator.h"
#include "ui/shell/typedwork.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/columnscroll.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/leading.h"
#include "ui/widgets/leastcolumn.h"
#include "ui/widgets/segmentedswitch.h"

#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace bashgah::ui {
namespace {

constexpr int timelinePage = 200;
const QString timelineId = QStringLiteral("timeline");
const QString pointsId = QStringLiteral("points");
const QString tierId = QStringLiteral("tier");
const QString givingId = QStringLiteral("giving");
const QString playId = QStringLiteral("games");
const QString contactsId = QStringLiteral("contacts");
const QString detailsId = QStringLiteral("details");
const QString consentId = QStringLiteral("consent");

const QString panelsKey = QStringLiteral(":panels");
const QString memberKey = QStringLiteral(":member");

} // namespace

PageInfo MemberProfilePage::pageInfo()
{
    return {pages::memberProfile, tr("Member"), QStringLiteral("user"), false};
}

MemberProfilePage::MemberProfilePage(AppContext &context, QWidget *parent)
    : Page(pageInfo(), parent), m_context(context), m_limit(timelinePage)
{
    m_nobody = new EmptyState;
    m_nobody->setWords(QStringLiteral("user"), tr("No member chosen"), tr("Choose one from the list of members."));
    m_nobody->setAction(tr("Members"), [this] { m_context.navigator.open(pages::members); });
    m_parts = new LeastColumn;
    buildFigures();
    buildViews();
    m_content = new ColumnScroll(m_parts);
    body()->addWidget(m_nobody, 1);
    body()->addWidget(m_content, 1);
    m_content->hide();
    setCommand(PageCommand::Print, [this] { print(); }, tr("Print card or receipt"));
    setPrimary(tr("Record a purchase"), QStringLiteral("shopping-basket"), [this] {
        if (m_member)
            m_context.navigator.open(pages::counter, {{QStringLiteral("member"), m_member->value()}});
    });
}

void MemberProfilePage::buildFigures()
{
    auto *card = new Card;
    auto *row = new FlowLayout(nullptr, 4 * Theme::gap, Theme::smallGap);
    m_tier = addFigure(row, tr("Tier"));
    m_balance = addFigure(row, tr("Balance"));
    m_spend = addFigure(row, tr("Spent in all"));
    m_visits = addFigure(row, tr("Visits"));
    m_last = addFigure(row, tr("Last visit"));
    card->body()->addLayout(row);
    m_standing = new StandingStrip(m_context);
    card->body()->addWidget(m_standing);
    m_parts->column()->addWidget(card);
}

MemberProfilePage::Figure MemberProfilePage::addFigure(FlowLayout *row, const QString &caption)
{
    Figure figure{new QLabel, new QLabel(caption)};
    figure.value->setFont(Theme::font(TextSize::Heading));
    alignLeading(figure.value);
    alignLeading(figure.caption);
    Theme::setMuted(figure.caption);
    auto *cell = new QWidget;
    auto *column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(figure.caption);
    column->addWidget(figure.value);
    row->addWidget(cell);
    return figure;
}

void MemberProfilePage::buildViews()
{
    m_switch = new SegmentedSwitch(tr("View"));
    m_switch->setSwitchesViews();
    m_switch->addChoice(timelineId, tr("Timeline"));
    m_switch->addChoice(pointsId, tr("Points"));
    m_switch->addChoice(tierId, tr("Tier"));
    m_switch->addChoice(givingId, tr("Giving"));
    m_switch->addChoice(playId, tr("Games"));
    m_switch->addChoice(contactsId, tr("Contacts"));
    m_switch->addChoice(detailsId, tr("Details"));
    m_switch->addChoice(consentId, tr("Consent"));
    m_timeline = new TimelineView(m_context);
    m_points = new PointsView(m_context);
    m_tierView = new TierView(m_context);
    m_giving = new GivingView(m_context);
    m_play = new PlayView(m_context);
    m_contacts = new ContactView(m_context);
    m_details = new DetailsView(m_context);
    m_consent = new ConsentView(m_context);
    m_views = new QStackedWidget;
    for (QWidget *view : {static_cast<QWidget *>(m_timeline), static_cast<QWidget *>(m_points),
                          static_cast<QWidget *>(m_tierView), static_cast<QWidget *>(m_giving),
                          static_cast<QWidget *>(m_play), static_cast<QWidget *>(m_contacts),
                          static_cast<QWidget *>(m_details), static_cast<QWidget *>(m_consent)}) {
        m_views->addWidget(view);
    }
    m_parts->column()->addWidget(m_switch);
    m_parts->column()->addWidget(m_views, 1);
    m_parts->setViews(m_views);
    connectViews();
}

void MemberProfilePage::connectViews()
{
    connect(m_switch, &SegmentedSwitch::chosen, this, &MemberProfilePage::showView);
    connect(m_timeline, &TimelineView::changed, this, &MemberProfilePage::changed);
    connect(m_points, &PointsView::changed, this, &MemberProfilePage::changed);
    connect(m_points, &PointsView::failed, this,
            [this](const domain::Error &error) { banner().showError(error, m_context.format); });
    connect(m_tierView, &TierView::changed, this, &MemberProfilePage::changed);
    connect(m_giving, &GivingView::changed, this, &MemberProfilePage::changed);
    connect(m_contacts, &ContactView::changed, this, &MemberProfilePage::changed);
    connect(m_details, &DetailsView::saved, this, &MemberProfilePage::changed);
    connect(m_consent, &ConsentView::changed, this, &MemberProfilePage::changed);
    connect(m_timeline, &TimelineView::viewWanted, this, &MemberProfilePage::showView);
    connect(m_timeline, &TimelineView::kindsChanged, this, [this] { load(false); });
    connect(m_timeline, &TimelineView::olderWanted, this, [this] {
        m_limit *= 4;
        load(false);
    });
}

void MemberProfilePage::activate(const QVariantMap &args)
{
    if (const QVariant member = args.value(QStringLiteral("member")); member.isValid()) {
        const domain::MemberId id(member.toLongLong());
        const bool other = m_member != id;
        m_member = id;
        if (other)
            m_limit = timelinePage;
        load(other);
    }
    if (const QString view = args.value(QStringLiteral("focus")).toString(); !view.isEmpty())
        showView(view);
}

/// The purchase chosen in the timeline, else the card.
void MemberProfilePage::print()
{
    if (!m_member)
        return;
    const auto purchase = m_views->currentWidget() == m_timeline ? m_timeline->chosenPurchase() : std::nullopt;
    if (purchase)
        m_context.navigator.open(pages::print, {{QStringLiteral("purchase"), purchase->value()}});
    else
        m_context.navigator.open(pages::print, {{QStringLiteral("member"), m_member->value()}});
}

void MemberProfilePage::refresh()
{
    load(false);
}

void MemberProfilePage::load(bool otherMember)
{
    if (!m_member)
        return;
    const auto profile = m_context.members.profile(*m_member, m_limit, m_timeline->kinds());
    m_nobody->setVisible(!profile);
    m_content->setVisible(profile.has_value());
    banner().clear();
    if (!profile) {
        banner().showError(profile.error(), m_context.format);
        return;
    }
    if (const auto live = m_context.programs.current())
        m_tiers = TierNames(live->programme);
    showFigures(*profile);
    m_timeline->showProfile(*profile, m_tiers);
    m_points->showMember(*m_member);
    m_tierView->showMember(*m_member);
    m_giving->showMember(*m_member);
    m_play->showMember(*m_member);
    m_contacts->showMember(*m_member);
    m_details->showMember(profile->view, otherMember);
    m_consent->showProfile(*profile);
}

void MemberProfilePage::showFigures(const services::MemberProfile &profile)
{
    const Format &format = m_context.format;
    const domain::MemberDetails &details = profile.view.member.details;
    setTitle(details.displayName());
    QStringList known;
    if (details.mobile)
        known << format.mobile(*details.mobile);
    if (details.code)
        known << tr("code %1").arg(Bidi::isolate(format.localDigits(*details.code)));
    known << tr("member since %1").arg(format.dateLong(details.joinedOn));
    setSubtitle(known.join(QStringLiteral(" · ")));
    const QString tier = m_tiers.name(profile.view.tierId);
    m_tier.value->setText(tier.isEmpty() ? tr("no tier") : tier);
    m_balance.value->setText(format.points(profile.stats.balance));
    m_spend.value->setText(format.money(profile.stats.spend));
    m_visits.value->setText(format.number(profile.stats.visits));
    m_last.value->setText(profile.stats.lastVisit
                              ? format.relativeDay(*profile.stats.lastVisit, m_context.today())
                              : tr("never"));
    m_standing->showMember(profile.view.member);
}

void MemberProfilePage::showView(const QString &id)
{
    const QStringList ids{timelineId, pointsId, tierId, givingId, playId, contactsId, detailsId, consentId};
    const qsizetype place = ids.indexOf(id);
    if (place < 0)
        return;
    m_switch->setCurrent(id);
    m_views->setCurrentIndex(static_cast<int>(place));
}

bool MemberProfilePage::stepBack()
{
    if (m_views->currentWidget() == m_timeline)
        return m_timeline->stepBack();
    if (m_views->currentWidget() == m_tierView)
        return m_tierView->stepBack();
    if (m_views->currentWidget() == m_contacts)
        return m_contacts->stepBack();
    if (m_views->currentWidget() == m_giving)
        return m_giving->stepBack();
    return m_views->currentWidget() == m_points && m_points->stepBack();
}

/// By their views: the side panels in which something may be typed.
QVariantMap MemberProfilePage::openPanels() const
{
    QVariantMap open;
    const auto add = [&open](const QString &view, const QVariant &panel) {
        if (panel.isValid())
            open.insert(view, panel);
    };
    add(timelineId, m_timeline->openPanel());
    add(pointsId, m_points->openPanel());
    add(tierId, m_tierView->openPanel());
    add(givingId, m_giving->openPanel());
    add(contactsId, m_contacts->openPanel());
    return open;
}

void MemberProfilePage::reopenPanels(const QVariantMap &open)
{
    m_timeline->reopenPanel(open.value(timelineId));
    m_points->reopenPanel(open.value(pointsId));
    m_tierView->reopenPanel(open.value(tierId));
    m_giving->reopenPanel(open.value(givingId));
    m_contacts->reopenPanel(open.value(contactsId));
}

QVariantMap MemberProfilePage::unsaved() const
{
    const QVariantMap open = openPanels();
    QVariantMap work = Page::unsaved();
    if (!open.isEmpty())
        work.insert(panelsKey, open);
    work.insert(typedwork::viewKey, m_switch->current());
    if (m_member) {
        work.insert(memberKey, m_member->value());
        work.insert(typedwork::versionKey, m_details->version());
    }
    return work;
}

void MemberProfilePage::takeUp(const QVariantMap &work)
{
    if (const QVariant member = work.value(memberKey); member.isValid())
        activate({{QStringLiteral("member"), member}});
    reopenPanels(work.value(panelsKey).toMap());
    showView(work.value(typedwork::viewKey).toString());
    Page::takeUp(work);
    if (work.contains(typedwork::versionKey))
        m_details->goOnFrom(work.value(typedwork::versionKey).toLongLong());
}

bool MemberProfilePage::canLeave()
{
    if (!m_details->hasChanges())
        return true;
    showView(detailsId);
    banner().showMessage(Banner::Kind::Warning, tr("The details have changes that are not saved."));
    banner().addAction(tr("Save"), this, [this] {
        m_details->save();
    });
    banner().addAction(tr("Discard"), this, [this] {
        load(true);
    });
    return false;
}

void MemberProfilePage::changed()
{
    load(false);
    m_context.events.notify();
}

} // namespace bashgah::ui

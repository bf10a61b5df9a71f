// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/staff/staffpage.h"

#include "services/staff/staffdesk.h"
#include "ui/appcontext.h"
#include "ui/pages/staff/anomalyview.h"
#include "ui/pages/staff/ownpinview.h"
#include "ui/pages/staff/shiftview.h"
#include "ui/pages/staff/trailview.h"
#include "ui/shell/banner.h"
#include "ui/shell/route.h"
#include "ui/shell/typedwork.h"
#include "ui/widgets/segmentedswitch.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>

namespace bashgah::ui {
namespace {

const QString shiftId = QStringLiteral("shift");
const QString trailId = QStringLiteral("trail");
const QString oddId = QStringLiteral("odd");
const QString pinId = QStringLiteral("pin");

} // namespace

PageInfo StaffPage::pageInfo()
{
    return {pages::staff, tr("Staff"), QStringLiteral("id-card"), false};
}

StaffPage::StaffPage(AppContext &context, QWidget *parent) : Page(pageInfo(), parent), m_context(context)
{
    m_switch = new SegmentedSwitch(tr("View"));
    m_switch->setSwitchesViews();
    m_switch->setObjectName(QStringLiteral("staffViews"));
    m_switch->addChoice(shiftId, tr("Shift"));
    m_switch->addChoice(trailId, tr("Who did what"));
    m_switch->addChoice(oddId, tr("What looks odd"));
    auto *line = new QHBoxLayout;
    line->addWidget(m_switch);
    line->addStretch(1);
    m_ownPin = new QPushButton(tr("Change my PIN"));
    m_ownPin->setObjectName(QStringLiteral("ownPin"));
    m_ownPin->hide();
    line->addWidget(m_ownPin);
    body()->addLayout(line);
    m_shift = new ShiftView(context);
    m_trail = new TrailView(context);
    m_odd = new AnomalyView(context);
    m_views = new QStackedWidget;
    for (QWidget *view : {static_cast<QWidget *>(m_shift), static_cast<QWidget *>(m_trail), static_cast<QWidget *>(m_odd)})
        m_views->addWidget(view);
    body()->addWidget(m_views, 1);
    buildOwnPin();
    setCommand(PageCommand::Export, [this] { m_trail->saveCsv(); }, tr("Save the trail as CSV file"));
    const auto complain = [this](const domain::Error &error) { banner().showError(error, m_context.format); };
    connect(m_switch, &SegmentedSwitch::chosen, this, &StaffPage::showView);
    connect(m_shift, &ShiftView::failed, this, complain);
    connect(m_trail, &TrailView::failed, this, complain);
    connect(m_odd, &AnomalyView::failed, this, complain);
    connect(m_odd, &AnomalyView::trailWanted, this, [this](QDate day, std::optional<domain::StaffId> who) {
        showView(trailId);
        m_trail->show(day, who);
    });
    showView(shiftId);
}

void StaffPage::buildOwnPin()
{
    m_pin = new OwnPinView(m_context);
    m_views->addWidget(m_pin);
    connect(m_ownPin, &QPushButton::clicked, this, [this] { showView(pinId); });
    connect(m_pin, &OwnPinView::changed, this, [this] { showView(shiftId); });
}

/// Somebody who is signed in by PIN; else the shift stays.
void StaffPage::showOwnPin()
{
    m_switch->setCurrent(shiftId);
    if (m_context.desk.rules().on && m_context.desk.current())
        m_views->setCurrentWidget(m_pin);
    else
        banner().showMessage(Banner::Kind::Info, tr("PINs are not asked in this shop. An owner switches them on in Settings."));
    refresh();
    takeFocus();
}

void StaffPage::activate(const QVariantMap &args)
{
    const QString view = args.value(QStringLiteral("view")).toString();
    if (!view.isEmpty())
        showView(view);
    const QVariant member = args.value(QStringLiteral("member"));
    if (member.isValid() && m_views->currentWidget() == m_trail)
        m_trail->show(domain::MemberId(member.toLongLong()));
    takeFocus();
}

void StaffPage::showView(const QString &wanted)
{
    banner().clear();
    if (wanted == pinId) {
        m_views->setCurrentWidget(m_shift);
        showOwnPin();
        return;
    }
    QString view = wanted;
    if (view != shiftId && !m_context.desk.may(domain::StaffAction::SeeTrail)) {
        view = shiftId;
        banner().showError({domain::ErrorCode::NotAllowed, {}, {}, {}}, m_context.format);
    }
    m_switch->setCurrent(view);
    if (view == trailId)
        m_views->setCurrentWidget(m_trail);
    else if (view == oddId)
        m_views->setCurrentWidget(m_odd);
    else
        m_views->setCurrentWidget(m_shift);
    refresh();
    takeFocus();
}

QVariantMap StaffPage::unsaved() const
{
    QVariantMap work = Page::unsaved();
    if (m_views->currentWidget() == m_pin)
        work.insert(typedwork::viewKey, pinId);
    else if (m_switch->current() != shiftId)
        work.insert(typedwork::viewKey, m_switch->current());
    return work;
}

void StaffPage::takeUp(const QVariantMap &work)
{
    if (work.contains(typedwork::viewKey))
        showView(work.value(typedwork::viewKey).toString());
    Page::takeUp(work);
}

void StaffPage::refresh()
{
    const bool hasPin = m_context.desk.rules().on && m_context.desk.current();
    m_ownPin->setVisible(hasPin);
    const bool allowed = m_views->currentWidget() == m_pin ? hasPin
                                                           : m_context.desk.may(domain::StaffAction::SeeTrail);
    if (!allowed && m_views->currentWidget() != m_shift) { // somebody else signed in
        m_switch->setCurrent(shiftId);
        m_views->setCurrentWidget(m_shift);
    }
    if (m_views->currentWidget() == m_trail)
        m_trail->refresh();
    else if (m_views->currentWidget() == m_odd)
        m_odd->reload();
    else if (m_views->currentWidget() == m_pin)
        m_pin->reload();
    else
        m_shift->reload();
}

void StaffPage::takeFocus()
{
    if (m_views->currentWidget() == m_trail)
        m_trail->takeFocus();
    else if (m_views->currentWidget() == m_odd)
        m_odd->takeFocus();
    else if (m_views->currentWidget() == m_pin)
        m_pin->takeFocus();
    else
        m_shift->takeFocus();
}

} // namespace bashgah::ui

// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The part of the section that counts only while PINs are asked: permissions, limits, the lock by itself.
#include "services/staff/staffdesk.h"
#include "services/staff/staffservice.h"
#include "ui/pages/settings/pinsection.h"
#include "ui/shell/dataevents.h"
#include "ui/shell/typedwork.h"
#include "ui/theme/theme.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/pointsedit.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace bashgah::ui {

using domain::StaffAction;
using domain::StaffRole;

namespace {

// what stands in a field until the shop says otherwise
constexpr domain::Points usualPoints(500);
constexpr domain::Points usualPointsDay(2'000);

domain::Money usualCredit()
{
    return domain::Money::fromMinor(1'000'000);
}

domain::Money usualCreditDay()
{
    return domain::Money::fromMinor(5'000'000);
}

domain::Money usualDiscountDay()
{
    return usualCreditDay();
}

} // namespace

QString PinSection::roleWord(StaffRole role)
{
    switch (role) {
    case StaffRole::Owner:
        return tr("Owner");
    case StaffRole::Manager:
        return tr("Manager");
    case StaffRole::Cashier:
        break;
    }
    return tr("Cashier");
}

QString PinSection::actionWord(StaffAction action)
{
    switch (action) {
    case StaffAction::Sell:
        return tr("Record purchases, hand out rewards, open shifts");
    case StaffAction::Refund:
        return tr("Refund and take back purchases");
    case StaffAction::AdjustPoints:
        return tr("Give points, credit and tiers by hand");
    case StaffAction::EditMembers:
        return tr("Register and change members");
    case StaffAction::ChangeProgramme:
        return tr("Change the programme");
    case StaffAction::ManageOffers:
        return tr("Make rewards, coupons, plans and draws");
    case StaffAction::ManageCauses:
        return tr("Manage good causes");
    case StaffAction::ManagePartners:
        return tr("Manage partners and settle");
    case StaffAction::SendMessages:
        return tr("Send messages");
    case StaffAction::ImportData:
        return tr("Import data");
    case StaffAction::ExportData:
        return tr("Save members and purchases as files");
    case StaffAction::SeeTrail:
        return tr("See who did what");
    case StaffAction::ConfirmOthers:
        return tr("Confirm as second person");
    case StaffAction::ChangeSettings:
        return tr("Change settings of the shop");
    case StaffAction::GiveDiscount:
        return tr("Give discounts by hand");
    case StaffAction::SeeReports:
        return tr("See reports and analytics");
    case StaffAction::ManageStaff:
        break;
    }
    return tr("Manage staff and permissions");
}

void PinSection::buildMatrix()
{
    auto *grid = new QGridLayout;
    grid->setVerticalSpacing(4);
    grid->setHorizontalSpacing(Theme::gap);
    auto *title = new QLabel(tr("Who may do what (the owner may do everything)"));
    title->setFont(Theme::font(TextSize::Strong));
    title->setWordWrap(true);
    m_rules->layout()->addWidget(title);
    grid->addWidget(new QLabel(roleWord(StaffRole::Manager)), 0, 1);
    grid->addWidget(new QLabel(roleWord(StaffRole::Cashier)), 0, 2);
    int row = 0;
    for (const StaffAction action : domain::allStaffActions) {
        ++row;
        auto *words = new QLabel(actionWord(action));
        words->setWordWrap(true);
        grid->addWidget(words, row, 0);
        int column = 0;
        for (const StaffRole role : {StaffRole::Manager, StaffRole::Cashier}) {
            auto *box = new QCheckBox;
            box->setObjectName(QStringLiteral("may.%1.%2").arg(domain::staffRoleKey(role), domain::staffActionKey(action)));
            box->setAccessibleName(tr("%1: %2").arg(roleWord(role), actionWord(action)));
            typedwork::keepsAtOnce(*box);
            grid->addWidget(box, row, ++column);
            m_cells.push_back({role, action, box});
            connect(box, &QCheckBox::clicked, this, &PinSection::changeMatrix);
        }
    }
    grid->setColumnStretch(0, 1);
    static_cast<QVBoxLayout *>(m_rules->layout())->addLayout(grid);
}

QCheckBox *PinSection::limitBox(const QString &words, const QString &name)
{
    auto *box = new QCheckBox(words);
    box->setObjectName(name);
    typedwork::keepsAtOnce(*box);
    connect(box, &QCheckBox::clicked, this, &PinSection::changeLimits);
    return box;
}

/// The number that belongs to a box.
template <typename Edit>
Edit *PinSection::limitEdit(QCheckBox *box)
{
    auto *edit = new Edit(context().format);
    edit->setObjectName(QString(box->objectName() + QStringLiteral("Value")));
    edit->setAccessibleName(box->text());
    connect(edit, &QLineEdit::editingFinished, this, &PinSection::changeLimits);
    return edit;
}

void PinSection::buildLimits()
{
    m_limitPoints = limitBox(tr("points for one member a day above"), QStringLiteral("limitPoints"));
    m_points = limitEdit<PointsEdit>(m_limitPoints);
    m_limitPointsDay = limitBox(tr("points for all members a day above"), QStringLiteral("limitPointsDay"));
    m_pointsDay = limitEdit<PointsEdit>(m_limitPointsDay);
    m_limitCredit = limitBox(tr("credit for one member a day above"), QStringLiteral("limitCredit"));
    m_credit = limitEdit<MoneyEdit>(m_limitCredit);
    m_limitCreditDay = limitBox(tr("credit for all members a day above"), QStringLiteral("limitCreditDay"));
    m_creditDay = limitEdit<MoneyEdit>(m_limitCreditDay);
    m_limitDiscountDay = limitBox(tr("discounts by hand a day above"), QStringLiteral("limitDiscountDay"));
    m_discountDay = limitEdit<MoneyEdit>(m_limitDiscountDay);
    m_limitPartnerDay = limitBox(tr("points carried to partners a day above"), QStringLiteral("limitPartnerDay"));
    m_partnerDay = limitEdit<PointsEdit>(m_limitPartnerDay);
    m_limitRefunds = limitBox(tr("refunds of purchases and rewards older than, in days"), QStringLiteral("limitRefunds"));
    m_days = new QSpinBox;
    m_days->setObjectName(QStringLiteral("limitRefundDays"));
    m_days->setRange(0, 3650);
    m_days->setAccessibleName(m_limitRefunds->text());
    m_backdating = limitBox(tr("anything under an earlier day"), QStringLiteral("limitBackdating"));
    m_tiers = limitBox(tr("a tier set by hand"), QStringLiteral("limitTiers"));
    m_idle = new QSpinBox;
    m_idle->setObjectName(QStringLiteral("pinIdle"));
    m_idle->setRange(0, 240);
    m_idle->setSpecialValueText(tr("never"));
    placeLimits();
    connect(m_days, &QSpinBox::editingFinished, this, &PinSection::changeLimits);
    connect(m_idle, &QSpinBox::editingFinished, this, &PinSection::changeLimits);
}

void PinSection::placeLimits()
{
    auto *title = new QLabel(tr("A second person confirms"));
    title->setFont(Theme::font(TextSize::Strong));
    auto *help = new QLabel(tr("What one of the staff gives or takes by hand is added up over the day, with points that an import brings and "
                               "activities the programme does not limit; the owner needs nobody."));
    help->setWordWrap(true);
    Theme::setMuted(help);
    auto *grid = new QGridLayout;
    int row = 0;
    const auto line = [&](QWidget *words, QWidget *value) {
        grid->addWidget(words, row, 0, 1, value ? 1 : 2);
        if (value)
            grid->addWidget(value, row, 1);
        ++row;
    };
    line(m_limitPoints, m_points);
    line(m_limitPointsDay, m_pointsDay);
    line(m_limitCredit, m_credit);
    line(m_limitCreditDay, m_creditDay);
    line(m_limitDiscountDay, m_discountDay);
    line(m_limitPartnerDay, m_partnerDay);
    line(m_limitRefunds, m_days);
    line(m_backdating, nullptr);
    line(m_tiers, nullptr);
    auto *idleWords = new QLabel(tr("Lock by itself after minutes without a key"));
    idleWords->setBuddy(m_idle);
    idleWords->setWordWrap(true);
    m_idle->setAccessibleName(idleWords->text());
    line(idleWords, m_idle);
    grid->setColumnStretch(0, 1);
    auto *column = static_cast<QVBoxLayout *>(m_rules->layout());
    column->addWidget(title);
    column->addWidget(help);
    column->addLayout(grid);
}

void PinSection::showRules()
{
    const services::StaffRules rules = context().staff.rules().value_or(services::StaffRules{});
    showSwitch(rules.on);
    m_rules->setVisible(rules.on);
    for (const Cell &cell : m_cells)
        cell.box->setChecked(rules.matrix.may(cell.role, cell.action));
    showLimits(rules.limits);
    const QSignalBlocker quietIdle(m_idle);
    m_idle->setValue(rules.idleMinutes);
}

void PinSection::showSwitch(bool on)
{
    const bool isOwner = context().desk.isOwner();
    if (!on)
        m_state->setText(tr("PINs are not asked. Give an owner a PIN first, then switch them on."));
    else if (isOwner)
        m_state->setText(tr("PINs are asked. F12 locks and lets somebody else take over."));
    else
        m_state->setText(tr("PINs are asked. F12 locks and lets somebody else take over. Only an owner switches them off."));
    m_toggle->setText(on ? tr("Switch PINs off") : tr("Switch PINs on"));
    const bool ownerReady = std::any_of(m_people.begin(), m_people.end(), [](const services::StaffPerson &each) {
        return each.role == StaffRole::Owner && each.hasPin;
    });
    m_toggle->setEnabled(on ? isOwner : ownerReady);
}

void PinSection::showLimits(const domain::StaffLimits &limits)
{
    const QSignalBlocker quietPoints(m_points);
    const QSignalBlocker quietPointsDay(m_pointsDay);
    const QSignalBlocker quietCredit(m_credit);
    const QSignalBlocker quietCreditDay(m_creditDay);
    const QSignalBlocker quietDiscountDay(m_discountDay);
    const QSignalBlocker quietPartnerDay(m_partnerDay);
    const QSignalBlocker quietDays(m_days);
    m_limitPoints->setChecked(limits.manualPoints.has_value());
    m_points->setValue(limits.manualPoints.value_or(usualPoints));
    m_limitPointsDay->setChecked(limits.manualPointsDay.has_value());
    m_pointsDay->setValue(limits.manualPointsDay.value_or(usualPointsDay));
    m_limitCredit->setChecked(limits.credit.has_value());
    m_credit->setValue(limits.credit.value_or(usualCredit()));
    m_limitCreditDay->setChecked(limits.creditDay.has_value());
    m_creditDay->setValue(limits.creditDay.value_or(usualCreditDay()));
    m_limitDiscountDay->setChecked(limits.discountDay.has_value());
    m_discountDay->setValue(limits.discountDay.value_or(usualDiscountDay()));
    m_limitPartnerDay->setChecked(limits.partnerDay.has_value());
    m_partnerDay->setValue(limits.partnerDay.value_or(usualPointsDay));
    m_limitRefunds->setChecked(limits.refundDays.has_value());
    m_days->setValue(limits.refundDays.value_or(7));
    m_backdating->setChecked(limits.backdating);
    m_tiers->setChecked(limits.tiers);
}

void PinSection::changeMatrix()
{
    domain::PermissionMatrix matrix;
    for (const Cell &cell : m_cells)
        matrix.allow(cell.role, cell.action, cell.box->isChecked());
    if (!accepted(context().staff.setMatrix(matrix)))
        showRules();
}

void PinSection::changeLimits()
{
    if (!m_rules->isVisibleTo(this))
        return;
    domain::StaffLimits limits;
    if (m_limitPoints->isChecked())
        limits.manualPoints = m_points->value().value_or(usualPoints);
    if (m_limitPointsDay->isChecked())
        limits.manualPointsDay = m_pointsDay->value().value_or(usualPointsDay);
    if (m_limitCredit->isChecked())
        limits.credit = m_credit->value().value_or(usualCredit());
    if (m_limitCreditDay->isChecked())
        limits.creditDay = m_creditDay->value().value_or(usualCreditDay());
    if (m_limitDiscountDay->isChecked())
        limits.discountDay = m_discountDay->value().value_or(usualDiscountDay());
    if (m_limitPartnerDay->isChecked())
        limits.partnerDay = m_partnerDay->value().value_or(usualPointsDay);
    if (m_limitRefunds->isChecked())
        limits.refundDays = m_days->value();
    limits.backdating = m_backdating->isChecked();
    limits.tiers = m_tiers->isChecked();
    if (!accepted(context().staff.setLimits(limits)) || !accepted(context().staff.setIdleMinutes(m_idle->value())))
        showRules();
    context().events.notify();
}

} // namespace bashgah::ui

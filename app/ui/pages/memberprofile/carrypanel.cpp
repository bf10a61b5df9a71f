// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/memberprofile/carrypanel.h"

#include "domain/partner/pointvoucher.h"
#include "reports/qrpicture.h"
#include "services/partners/partnerservice.h"
#include "ui/appcontext.h"
#include "ui/format/bidi.h"
#include "ui/settings/devicesettings.h"
#include "ui/shell/apprequests.h"
#include "ui/shell/toasts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/enterorder.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/jalalidateedit.h"
#include "ui/widgets/leading.h"
#include "ui/widgets/pointsedit.h"
#include "ui/widgets/segmentedswitch.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QUuid>
#include <QVBoxLayout>

namespace bashgah::ui {
namespace {

constexpr int usualVoucherDays = 7;
constexpr int moduleDots = 4;
constexpr int shownLines = 6;
constexpr int vouchersLookedAt = 20;

} // namespace

CarryPanel::CarryPanel(AppContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_way = new SegmentedSwitch(tr("How the points go"));
    m_way->addChoice(QStringLiteral("file"), tr("With the next file"));
    m_way->addChoice(QStringLiteral("voucher"), tr("As a voucher"));
    column->addWidget(m_way);
    auto *fields = new QWidget;
    m_partner = new QComboBox;
    m_partner->setObjectName(QStringLiteral("carryPartner"));
    m_points = new PointsEdit(context.format);
    m_points->setObjectName(QStringLiteral("carryPoints"));
    m_until = new JalaliDateEdit(context.format, context.today());
    m_until->setObjectName(QStringLiteral("carryUntil"));
    m_form.emplace(fields);
    m_form->row(tr("Partner"), m_partner).field(QStringLiteral("partner"));
    m_form->row(tr("Points"), m_points).field(QStringLiteral("points"));
    m_form->row(tr("Last day"), m_until, tr("Until 30 days later the points stay set aside.")).field(QStringLiteral("until"));
    column->addWidget(fields);
    auto *go = new QPushButton(tr("Move"));
    go->setObjectName(QStringLiteral("carrySubmit"));
    Theme::setRole(go, ButtonRole::Primary);
    auto *cancel = new QPushButton(tr("Close"));
    auto *row = new FlowLayout(nullptr, Theme::smallGap, Theme::smallGap);
    row->addWidget(go);
    row->addWidget(cancel);
    column->addLayout(row);
    buildVoucher();
    new EnterOrder({m_points, m_until}, [this] { submit(); }, this);
    connect(m_way, &SegmentedSwitch::chosen, this, &CarryPanel::showWay);
    connect(go, &QPushButton::clicked, this, &CarryPanel::submit);
    connect(cancel, &QPushButton::clicked, this, &CarryPanel::cancelled);
}

void CarryPanel::buildVoucher()
{
    m_voucher = new QWidget;
    auto *column = new QVBoxLayout(m_voucher);
    column->setContentsMargins(0, 0, 0, 0);
    m_words = new QLabel;
    m_words->setWordWrap(true);
    alignLeading(m_words);
    m_picture = new QLabel;
    m_picture->setObjectName(QStringLiteral("voucherPicture"));
    m_picture->setAccessibleName(tr("QR code of the voucher"));
    m_picture->setAlignment(Qt::AlignCenter);
    m_digits = new QPlainTextEdit;
    m_digits->setObjectName(QStringLiteral("voucherDigits"));
    m_digits->setAccessibleName(tr("Digits of the voucher"));
    m_digits->setReadOnly(true);
    m_digits->setTabChangesFocus(true);
    m_digits->setLayoutDirection(Qt::LeftToRight);
    m_digits->setFixedHeight(shownLines * fontMetrics().lineSpacing());
    auto *copy = new QPushButton(tr("Copy the digits"));
    column->addWidget(m_words);
    column->addWidget(m_picture);
    column->addWidget(m_digits);
    column->addWidget(copy, 0, Qt::AlignLeft);
    layout()->addWidget(m_voucher);
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_digits->toPlainText());
        m_context.toasts.show(tr("The digits are copied."));
    });
}

void CarryPanel::begin(domain::MemberId member)
{
    m_member = member;
    m_key = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_form->clearErrors();
    m_points->clear();
    m_until->setValue(m_context.today().addDays(usualVoucherDays));
    m_voucher->hide();
    m_partner->clear();
    if (const auto rows = m_context.partners.list()) {
        for (const services::PartnerRow &row : *rows) {
            if (!row.partner.paused)
                m_partner->addItem(row.partner.name, row.id.value());
        }
    }
    showWay();
    m_points->setFocus();
}

bool CarryPanel::isVoucher() const
{
    return m_way->current() == u"voucher";
}

void CarryPanel::showWay()
{
    m_form->rowOf(QStringLiteral("until"))->setVisible(isVoucher());
    m_voucher->hide();
    const auto vouchers = m_member && isVoucher() ? m_context.partners.vouchers(*m_member, vouchersLookedAt)
                                                  : domain::Result<std::vector<services::IssuedVoucher>>();
    if (!vouchers)
        return;
    for (const services::IssuedVoucher &voucher : *vouchers) { // the newest that may still be spent
        if (voucher.state == services::VoucherState::Open) {
            showVoucher(voucher);
            return;
        }
    }
}

void CarryPanel::submit()
{
    m_form->clearErrors();
    const QVariant partner = m_partner->currentData();
    if (!m_member)
        return;
    if (!partner.isValid())
        fail({domain::ErrorCode::Empty, {}, {}, QStringLiteral("partner")});
    else if (isVoucher())
        makeVoucher(partner.toLongLong());
    else
        move(partner.toLongLong());
}

void CarryPanel::move(qint64 partner)
{
    const auto moved = m_context.partners.move({domain::PartnerId(partner), *m_member,
                                                m_points->value().value_or(domain::Points()), staff(), m_key});
    if (!moved) {
        if (!m_context.requests.secondPerson(moved.error(), this, [this] { submit(); }))
            fail(moved.error());
        return;
    }
    m_context.toasts.show(tr("%1 go to %2 with the next file.")
                              .arg(m_context.format.points(moved->points), Bidi::isolateAuto(m_partner->currentText())));
    emit carried();
}

void CarryPanel::makeVoucher(qint64 partner)
{
    const auto made = m_context.partners.makeVoucher({domain::PartnerId(partner), *m_member,
                                                      m_points->value().value_or(domain::Points()),
                                                      m_until->value().value_or(QDate()), staff(), m_key});
    if (!made) {
        if (!m_context.requests.secondPerson(made.error(), this, [this] { submit(); }))
            fail(made.error());
        return;
    }
    showVoucher(*made);
    m_points->clear();
    m_key = QUuid::createUuid().toString(QUuid::WithoutBraces); // what follows is another wish
}

void CarryPanel::showVoucher(const services::IssuedVoucher &voucher)
{
    m_words->setText(tr("%1 may be spent at %2 until %3. The points are set aside here.")
                         .arg(m_context.format.points(voucher.points), Bidi::isolateAuto(voucher.partnerName),
                              m_context.format.dateLong(voucher.lastDay)));
    m_picture->setPixmap(QPixmap::fromImage(reports::qrPicture(voucher.text, moduleDots)));
    m_digits->setPlainText(domain::groupedVoucher(voucher.text));
    m_voucher->show();
}

void CarryPanel::fail(domain::Error error)
{
    if (error.code == domain::ErrorCode::NotEnoughPoints && error.field == u"partner") {
        m_form->rowOf(error.field)->setError(tr("At most %1 can go to this partner now; the block or the limit is used up.")
                                                 .arg(m_context.format.points(domain::Points(error.args.value(1).toLongLong()))));
        return;
    }
    if (!m_form->rowOf(error.field))
        error.field = QStringLiteral("points");
    (void)m_form->showErrors({error}, m_context.format);
}

std::optional<domain::StaffId> CarryPanel::staff() const
{
    return chosenStaff(m_context.settings);
}

} // namespace bashgah::ui

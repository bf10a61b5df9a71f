// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/partners/partnerform.h"

#include "services/partners/partnerrecovery.h"
#include "services/partners/partnerservice.h"
#include "ui/appcontext.h"
#include "ui/format/bidi.h"
#include "ui/shell/dialogs/dialogs.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/leading.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/pointsedit.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QUuid>
#include <QVBoxLayout>

namespace bashgah::ui {

using domain::Money;
using domain::Partner;
using domain::PartnerMode;
using domain::Points;

PartnerForm::PartnerForm(AppContext &context, QWidget *parent) : RecordFormOf(context, parent)
{
    buildFields();
    buildButtons();
    buildBlock();
    column()->addStretch(1);
    connect(m_mode, &QComboBox::currentIndexChanged, this, &PartnerForm::showMode);
    connect(m_key, &QLineEdit::textChanged, this, &PartnerForm::showTrust);
    beginNew();
}

void PartnerForm::buildFields()
{
    const Format &format = m_context.format;
    auto *fields = new QWidget;
    m_name = new QLineEdit;
    m_name->setObjectName(QStringLiteral("partnerName"));
    setFirstField(m_name);
    m_key = new QLineEdit;
    m_key->setObjectName(QStringLiteral("partnerKey"));
    m_key->setLayoutDirection(Qt::LeftToRight);
    m_price = new MoneyEdit(format);
    m_price->setObjectName(QStringLiteral("partnerPrice"));
    m_value = new MoneyEdit(format);
    m_value->setObjectName(QStringLiteral("partnerValue"));
    m_mode = new QComboBox;
    m_mode->setObjectName(QStringLiteral("partnerMode"));
    m_mode->addItem(tr("Monthly, up to a limit"), domain::partnerModeKey(PartnerMode::Postpaid));
    m_mode->addItem(tr("Blocks paid before"), domain::partnerModeKey(PartnerMode::Prepaid));
    m_limit = new MoneyEdit(format);
    m_reserve = new PointsEdit(format);
    m_form.emplace(fields);
    m_form->row(tr("Name"), m_name).field(QStringLiteral("name"));
    m_form->row(tr("Their public key"), m_key, tr("Paste what the partner copied on this page."))
        .field(QStringLiteral("key"));
    buildTrust();
    m_form->row(tr("They pay us for each point that comes here"), m_price).field(QStringLiteral("price"));
    m_form->row(tr("We pay them for each point that goes there"), m_value).field(QStringLiteral("value"));
    m_form->row(tr("How points are paid"), m_mode);
    m_form->row(tr("The most we owe at a time"), m_limit, tr("Empty: no limit.")).field(QStringLiteral("creditLimit"));
    m_form->row(tr("Reserve when the block is empty"), m_reserve, tr("Points of a month; empty: none."))
        .field(QStringLiteral("reserve"));
    column()->addWidget(fields);
}

void PartnerForm::buildTrust()
{
    m_oldUpTo = new PointsEdit(m_context.format);
    m_oldUpTo->setObjectName(QStringLiteral("partnerOldUpTo"));
    m_form->row(tr("Last file with their old key"), m_oldUpTo,
                tr("Files with the old key are taken up to this number, and vouchers made with it; empty: none any more."))
        .field(QStringLiteral("oldUpTo"));
}

void PartnerForm::buildButtons()
{
    QPushButton *pause = addButtons(QStringLiteral("partnerSave"), tr("Save partner"), tr("Cancel"));
    pause->setObjectName(QStringLiteral("partnerPause"));
    connect(pause, &QPushButton::clicked, this, [this] { store(!(m_row && m_row->partner.paused)); });
}

void PartnerForm::buildBlock()
{
    m_blocks = new QWidget;
    auto *inner = new QVBoxLayout(m_blocks);
    inner->setContentsMargins(0, Theme::gap, 0, 0);
    m_blockLeft = new QLabel;
    m_blockLeft->setWordWrap(true);
    alignLeading(m_blockLeft);
    inner->addWidget(m_blockLeft);
    auto *fields = new QWidget;
    m_block = new PointsEdit(m_context.format);
    m_block->setObjectName(QStringLiteral("partnerBlock"));
    m_blockForm.emplace(fields);
    m_blockForm->row(tr("Block of points"), m_block).field(QStringLiteral("points"));
    inner->addWidget(fields);
    auto *bought = new QPushButton(tr("We bought it"));
    bought->setObjectName(QStringLiteral("blockBought"));
    auto *sold = new QPushButton(tr("They bought it"));
    sold->setObjectName(QStringLiteral("blockSold"));
    auto *row = new FlowLayout(nullptr, Theme::smallGap, Theme::smallGap);
    row->addWidget(bought);
    row->addWidget(sold);
    inner->addLayout(row);
    column()->addWidget(m_blocks);
    connect(bought, &QPushButton::clicked, this, [this] { addBlock(false); });
    connect(sold, &QPushButton::clicked, this, [this] { addBlock(true); });
}

void PartnerForm::fill()
{
    clearErrors();
    m_blockForm->clearErrors();
    m_block->clear();
    m_blockKey = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_oldUpTo->clear();
    m_name->setText(m_row ? m_row->partner.name : QString());
    m_key->setText(m_row ? m_row->partner.key.text() : QString());
    m_key->setCursorPosition(0);
    m_price->clear();
    m_value->clear();
    m_limit->clear();
    m_reserve->clear();
    if (m_row)
        fillStored();
    m_mode->setCurrentIndex(
        m_mode->findData(domain::partnerModeKey(m_row ? m_row->partner.mode : PartnerMode::Postpaid)));
    showState(!m_row ? QString() : m_row->partner.paused ? tr("Resume") : tr("Pause"));
    showMode();
    showTrust();
}

void PartnerForm::fillStored()
{
    const Partner &partner = m_row->partner;
    m_price->setValue(partner.price);
    m_value->setValue(partner.value);
    if (partner.creditLimit)
        m_limit->setValue(*partner.creditLimit);
    if (partner.reserve > Points(0))
        m_reserve->setValue(partner.reserve);
    m_blockLeft->setText(tr("Left of blocks: ours there %1, theirs here %2")
                             .arg(m_context.format.points(m_row->balance.blockBought),
                                  m_context.format.points(m_row->balance.blockSold)));
}

bool PartnerForm::isPrepaid() const
{
    return m_mode->currentData().toString() == domain::partnerModeKey(PartnerMode::Prepaid);
}

void PartnerForm::showMode()
{
    m_form->rowOf(QStringLiteral("creditLimit"))->setVisible(!isPrepaid());
    m_form->rowOf(QStringLiteral("reserve"))->setVisible(isPrepaid());
    m_blocks->setVisible(m_row && isPrepaid());
}

domain::Result<Partner> PartnerForm::partner() const
{
    const auto key = domain::PublicKey::parse(m_key->text());
    if (!key)
        return domain::fail(key.error());
    Partner partner{m_name->text().simplified(),
                    *key,
                    m_price->value().value_or(Money()),
                    m_value->value().value_or(Money()),
                    isPrepaid() ? PartnerMode::Prepaid : PartnerMode::Postpaid,
                    m_reserve->value().value_or(Points(0)),
                    m_limit->value(),
                    m_row && m_row->partner.paused};
    return partner;
}

void PartnerForm::save()
{
    store(m_row && m_row->partner.paused);
}

void PartnerForm::store(bool paused)
{
    clearErrors();
    auto wanted = partner();
    if (!wanted) {
        finish(domain::fail(wanted.error()));
        return;
    }
    wanted->paused = paused;
    if (isNewKey())
        askTrust(*wanted);
    else
        finish(write(m_context.partners, *wanted));
}

bool PartnerForm::isNewKey() const
{
    const auto typed = domain::PublicKey::parse(m_key->text());
    return m_row && typed && *typed != m_row->partner.key;
}

void PartnerForm::showTrust()
{
    m_form->rowOf(QStringLiteral("oldUpTo"))->setVisible(isNewKey());
}

/// A key that came by messenger is anybody's until it was compared with the partner.
void PartnerForm::askTrust(const Partner &wanted)
{
    ConfirmRequest request;
    request.title = tr("Trust the new key of %1?").arg(Bidi::isolateAuto(m_row->partner.name));
    request.text = tr("Now: %1\nNew: %2\nCompare the new one with the partner by telephone. Whoever has it can send files in the partner's name.")
                       .arg(Bidi::isolate(m_row->partner.key.fingerprint()), Bidi::isolate(wanted.key.fingerprint()));
    request.accept = tr("Trust the new key");
    request.destructive = true;
    m_context.dialogs.confirm(request, this, [this, wanted](bool accepted) {
        if (!accepted)
            return;
        const qint64 oldUpTo = m_oldUpTo->value().value_or(Points(0)).value();
        auto done = m_context.partners.recovery().trust({m_row->id, m_row->version, wanted.key, oldUpTo, staff()});
        if (done) {
            m_row->partner.key = wanted.key;
            ++m_row->version;
            done = write(m_context.partners, wanted);
        }
        finish(done);
    });
}

void PartnerForm::addBlock(bool sold)
{
    finish(m_context.partners.addBlock({m_row->id, m_block->value().value_or(Points(0)), sold, staff(), m_blockKey}),
           {&*m_blockForm});
}

} // namespace bashgah::ui

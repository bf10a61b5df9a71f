// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/campaigns/gatewaysettings.h"

#include "services/jobs/jobs.h"
#include "ui/format/errortext.h"
#include "ui/format/format.h"
#include "ui/shell/banner.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/moneyedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace bashgah::ui {

using domain::GatewayField;
using domain::Money;
using domain::Result;
using services::GatewaySettings;
using services::JobControl;
using services::Jobs;

GatewaySettingsForm::GatewaySettingsForm(services::GatewayService &gateway, Jobs &jobs,
                                         const Format &format, QWidget *parent)
    : QWidget(parent), m_gateway(gateway), m_jobs(jobs), m_format(format)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gap);
    m_banner = new Banner;
    column->addWidget(m_banner);
    buildForm();
    buildButtons();
    reload();
}

QString GatewaySettingsForm::inLanguage(const QHash<QString, QString> &words) const
{
    const QString language =
        m_format.language() == Language::Persian ? QStringLiteral("fa") : QStringLiteral("en");
    return words.value(language, words.value(QStringLiteral("en")));
}

void GatewaySettingsForm::buildForm()
{
    auto *host = new QWidget;
    m_form.emplace(host, 2);
    buildGateway();
    buildHours();
    layout()->addWidget(host);
}

void GatewaySettingsForm::buildGateway()
{
    m_profile = new QComboBox;
    m_profile->setObjectName(QStringLiteral("profile"));
    m_profile->addItem(tr("None"), QString());
    for (const domain::GatewayProfile &profile : m_gateway.profiles())
        m_profile->addItem(inLanguage(profile.names), profile.id);
    m_form->wideRow(tr("Gateway"), m_profile,
                    tr("The service that sends your messages; you have a contract with it."));
    m_fieldHost = new QWidget;
    m_form->widget(m_fieldHost);
    connect(m_profile, &QComboBox::currentIndexChanged, this,
            [this] { showProfile(m_profile->currentData().toString()); });
}

void GatewaySettingsForm::buildHours()
{
    m_ucs2Price = new MoneyEdit(m_format);
    m_form
        ->row(tr("Price of a part in Persian"), m_ucs2Price, tr("For the estimate before sending."))
        .field(QStringLiteral("price"));
    m_gsmPrice = new MoneyEdit(m_format);
    m_form->row(tr("Price of a part in Latin letters"), m_gsmPrice,
                tr("Often twice the Persian price."));
    m_opens = new QTimeEdit;
    m_closes = new QTimeEdit;
    for (QTimeEdit *edit : {m_opens, m_closes}) {
        edit->setLayoutDirection(Qt::LeftToRight); // first: right-to-left would turn the format round
        edit->setDisplayFormat(QStringLiteral("HH:mm"));
    }
    m_form
        ->row(tr("Messages go out from"), m_opens,
              tr("Outside these hours they wait; none is dropped."))
        .field(QStringLiteral("opens"));
    m_form->row(tr("until"), m_closes);
    m_shortParts = new QCheckBox(tr("Parts of this line are shorter (66 letters in Persian)"));
    m_form->check(m_shortParts,
                  tr("Ask your provider. It changes how many parts a long message takes."));
}

void GatewaySettingsForm::buildButtons()
{
    auto *row = new QHBoxLayout;
    m_save = new QPushButton(tr("Save gateway"));
    Theme::setRole(m_save, ButtonRole::Primary);
    m_save->setObjectName(QStringLiteral("saveGateway"));
    m_test = new QPushButton(tr("Test connection"));
    m_test->setObjectName(QStringLiteral("testGateway"));
    row->addWidget(m_save);
    row->addWidget(m_test);
    row->addStretch(1);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(m_save, &QPushButton::clicked, this, &GatewaySettingsForm::save);
    connect(m_test, &QPushButton::clicked, this, &GatewaySettingsForm::test);
}

void GatewaySettingsForm::showProfile(const QString &id)
{
    m_fields.reset();
    m_edits.clear();
    auto *host = new QWidget;
    if (m_fieldHost->layout() == nullptr)
        m_fieldHost->setLayout(new QVBoxLayout);
    m_fieldHost->layout()->setContentsMargins(0, 0, 0, 0);
    while (QLayoutItem *old = m_fieldHost->layout()->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    m_fieldHost->layout()->addWidget(host);
    m_fields.emplace(host, 2);
    m_test->setEnabled(!id.isEmpty());
    const domain::GatewayProfile *profile = m_gateway.profile(id);
    if (!profile)
        return;
    QWidget *before = m_profile;
    for (const GatewayField &field : profile->fields) {
        auto *edit = new QLineEdit(field.preset);
        edit->setLayoutDirection(Qt::LeftToRight);
        edit->setObjectName(field.key);
        if (field.isSecret)
            edit->setEchoMode(QLineEdit::PasswordEchoOnEdit);
        const QString help = field.isRequired ? QString() : tr("May stay empty.");
        m_fields->row(inLanguage(field.labels), edit, help).field(field.key);
        m_edits.insert(field.key, edit);
        setTabOrder(before, edit); // made last, but it stands before the prices
        before = edit;
    }
}

void GatewaySettingsForm::fill(const GatewaySettings &settings)
{
    m_profile->setCurrentIndex(qMax(0, m_profile->findData(settings.profile)));
    showProfile(settings.profile);
    for (auto it = settings.values.begin(); it != settings.values.end(); ++it) {
        if (QLineEdit *edit = m_edits.value(it.key()))
            edit->setText(it.value());
    }
    const auto price = [](MoneyEdit *edit, Money amount) {
        amount.isZero() ? edit->clear() : edit->setValue(amount);
    };
    price(m_ucs2Price, settings.ucs2Price);
    price(m_gsmPrice, settings.gsmPrice);
    m_opens->setTime(settings.hours.opens);
    m_closes->setTime(settings.hours.closes);
    m_shortParts->setChecked(settings.hasShortParts);
}

GatewaySettings GatewaySettingsForm::typed() const
{
    GatewaySettings settings;
    settings.profile = m_profile->currentData().toString();
    for (auto it = m_edits.begin(); it != m_edits.end(); ++it)
        settings.values.insert(it.key(), it.value()->text().trimmed());
    settings.ucs2Price = m_ucs2Price->value().value_or(Money());
    settings.gsmPrice = m_gsmPrice->value().value_or(Money());
    settings.hours = {m_opens->time(), m_closes->time()};
    settings.hasShortParts = m_shortParts->isChecked();
    return settings;
}

void GatewaySettingsForm::reload()
{
    const auto settings = m_gateway.settings();
    if (!settings) {
        m_banner->showError(settings.error(), m_format);
        return;
    }
    fill(*settings);
    m_saved = typed();
}

bool GatewaySettingsForm::hasChanges() const
{
    return typed() != m_saved;
}

void GatewaySettingsForm::showError(const domain::Error &error)
{
    if (!m_fields->showErrors({error}, m_format).empty() &&
        !m_form->showErrors({error}, m_format).empty())
        m_banner->showError(error, m_format);
}

void GatewaySettingsForm::save()
{
    m_fields->clearErrors();
    m_form->clearErrors();
    m_banner->clear();
    if (auto done = m_gateway.save(typed()); !done) {
        showError(done.error());
        return;
    }
    m_saved = typed();
    m_banner->showMessage(Banner::Kind::Success, tr("The gateway is saved."));
    emit saved();
}

void GatewaySettingsForm::test()
{
    m_fields->clearErrors();
    m_banner->clear();
    m_test->setEnabled(false);
    m_test->setText(tr("Testing…"));
    m_jobs.run<QString>(
        tr("Test of the gateway"), Jobs::Pool::Io,
        [&gateway = m_gateway, settings = typed()](JobControl &) { return gateway.test(settings); },
        this, [this](services::Job &, const Result<QString> &result) { showTest(result); },
        Jobs::Show::Quiet);
}

void GatewaySettingsForm::showTest(const Result<QString> &result)
{
    m_test->setEnabled(true);
    m_test->setText(tr("Test connection"));
    if (!result) {
        showError(result.error());
        return;
    }
    bool isNumber = false;
    const qint64 credit = result->toLongLong(&isNumber);
    m_banner->showMessage(Banner::Kind::Success,
                          isNumber ? tr("The gateway answers and knows you. Credit left: %1 rials.")
                                         .arg(m_format.number(credit))
                                   : tr("The gateway answers and knows you."));
}

} // namespace bashgah::ui

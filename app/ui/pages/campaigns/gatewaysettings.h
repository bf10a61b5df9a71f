// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/campaigns/gatewayservice.h"
#include "ui/widgets/formbuilder.h"

#include <QHash>
#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTimeEdit;

namespace bashgah::services {
class Jobs;
}

namespace bashgah::ui {

class Banner;
class Format;
class MoneyEdit;

/// The form that sets up the shop's gateway, with a button that tries it. Used by the settings page
/// and by the campaigns page while no gateway is set up. Saves on its own button, because a half
/// changed login must not be used.
class GatewaySettingsForm final : public QWidget
{
    Q_OBJECT
public:
    GatewaySettingsForm(services::GatewayService &gateway, services::Jobs &jobs,
                        const Format &format, QWidget *parent = nullptr);

    /// What the shop file says now; typed and unsaved changes are dropped.
    void reload();
    [[nodiscard]] bool hasChanges() const;

signals:
    void saved();

private:
    void buildForm();
    void buildGateway();
    void buildHours();
    void buildButtons();
    void showProfile(const QString &id);
    void fill(const services::GatewaySettings &settings);
    [[nodiscard]] services::GatewaySettings typed() const;
    void save();
    void test();
    void showTest(const domain::Result<QString> &result);
    void showError(const domain::Error &error);
    [[nodiscard]] QString inLanguage(const QHash<QString, QString> &words) const;

    services::GatewayService &m_gateway;
    services::Jobs &m_jobs;
    const Format &m_format;
    services::GatewaySettings m_saved;
    Banner *m_banner = nullptr;
    QComboBox *m_profile = nullptr;
    QWidget *m_fieldHost = nullptr;
    std::optional<FormBuilder> m_form;
    std::optional<FormBuilder> m_fields;
    QHash<QString, QLineEdit *> m_edits; ///< by field key
    MoneyEdit *m_ucs2Price = nullptr;
    MoneyEdit *m_gsmPrice = nullptr;
    QCheckBox *m_shortParts = nullptr;
    QTimeEdit *m_opens = nullptr;
    QTimeEdit *m_closes = nullptr;
    QPushButton *m_test = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace bashgah::ui

// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/staff/anomaly.h"
#include "ui/models/rowmodel.h"
#include "ui/widgets/formbuilder.h"

#include <QWidget>

#include <memory>
#include <optional>

class QLabel;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace bashgah::ui {

struct AppContext;
class MoneyEdit;
class PointsEdit;
class SidePair;
class TablePane;

/// What looks odd in the last days, with what each rests on, and the thresholds that say what is odd.
class AnomalyView final : public QWidget
{
    Q_OBJECT
public:
    static constexpr int days = 30;

    explicit AnomalyView(AppContext &context, QWidget *parent = nullptr);
    /// Looks in the background.
    void reload();
    void takeFocus();

signals:
    void failed(const bashgah::domain::Error &error);
    /// The lines behind a row.
    void trailWanted(QDate day, std::optional<bashgah::domain::StaffId> who);

private:
    struct Row { qint64 place = 0; domain::Anomaly anomaly; bool operator==(const Row &) const = default; };
    using Model = RowModel<Row, qint64>;
    [[nodiscard]] std::vector<Column<Row>> columns() const;
    [[nodiscard]] static QString kindWord(domain::AnomalyKind kind);
    void buildButtons(QVBoxLayout *column);
    [[nodiscard]] QWidget *buildForm();
    void showThresholds();
    void save();
    void showRows(const std::vector<domain::Anomaly> &found);
    void showDetail();
    [[nodiscard]] std::optional<domain::Anomaly> current() const;

    AppContext &m_context;
    std::unique_ptr<Model> m_model;
    TablePane *m_pane = nullptr;
    QLabel *m_detail = nullptr;
    QPushButton *m_lines = nullptr;
    QPushButton *m_member = nullptr;
    SidePair *m_pair = nullptr;
    std::optional<FormBuilder> m_form;
    QSpinBox *m_purchases = nullptr;
    QSpinBox *m_refundDays = nullptr;
    MoneyEdit *m_credit = nullptr;
    PointsEdit *m_points = nullptr;
    QSpinBox *m_opens = nullptr;
    QSpinBox *m_closes = nullptr;
    bool m_running = false;
};

} // namespace bashgah::ui

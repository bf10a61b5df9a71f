// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/coupons/coupontypes.h"
#include "ui/models/rowmodel.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

class QPushButton;

namespace bashgah::ui {

struct AppContext;
struct ConfirmRequest;
class TablePane;

/// The batches of coupon codes, and the discounts that members get by themselves, with what they brought; from here
/// codes are printed, saved or ended.
class CouponView final : public QWidget
{
    Q_OBJECT
public:
    explicit CouponView(AppContext &context, QWidget *parent = nullptr);
    void reload();
    void takeFocus();
    void choose(domain::CouponBatchId id);

signals:
    void newWanted();
    void ended();
    void failed(const bashgah::domain::Error &error);

private:
    using Model = RowModel<services::CouponBatch, domain::CouponBatchId>;
    using Content = std::function<QByteArray(const services::CouponBatch &, const std::vector<services::CouponCode> &)>;

    void buildButtons();
    void showButtons();
    void save(const QString &title, const QString &suffix, const QString &filter, const Content &content);
    [[nodiscard]] domain::Result<void> noteOwners(const services::CouponBatch &batch,
                                                  const std::vector<services::CouponCode> &codes, const QString &suffix);
    [[nodiscard]] QByteArray csv(const std::vector<services::CouponCode> &codes) const;
    [[nodiscard]] QByteArray pdf(const services::CouponBatch &batch, const std::vector<services::CouponCode> &codes) const;
    void endAll();
    [[nodiscard]] ConfirmRequest endRequest(const services::CouponBatch &batch) const;
    [[nodiscard]] std::optional<services::CouponBatch> current() const;

    AppContext &m_context;
    std::unique_ptr<Model> m_model;
    TablePane *m_pane = nullptr;
    QPushButton *m_print = nullptr;
    QPushButton *m_csv = nullptr;
    QPushButton *m_end = nullptr;
};

} // namespace bashgah::ui

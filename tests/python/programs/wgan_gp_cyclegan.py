"""DCGAN with its initial weights, the penalty of WGAN on gradients, and CycleGAN's networks, buffer and losses."""

import functools
import itertools
import random

import torch
import torch.autograd as autograd
import torch.nn as nn
from common import fill, show, wave
from torch.autograd import Variable

nz, ngf, ndf, nc = 6, 4, 4, 3


class Generator(nn.Module):
    def __init__(self, ngpu):
        super().__init__()
        self.ngpu = ngpu
        self.main = nn.Sequential(
            nn.ConvTranspose2d(nz, ngf * 4, 4, 1, 0, bias=False),
            nn.BatchNorm2d(ngf * 4),
            nn.ReLU(True),
            nn.ConvTranspose2d(ngf * 4, ngf * 2, 4, 2, 1, bias=False),
            nn.BatchNorm2d(ngf * 2),
            nn.ReLU(True),
            nn.ConvTranspose2d(ngf * 2, nc, 4, 2, 1, bias=False),
            nn.Tanh(),
        )

    def forward(self, input):
        if input.is_cuda and self.ngpu > 1:
            return nn.parallel.data_parallel(self.main, input, range(self.ngpu))
        return self.main(input)


class Discriminator(nn.Module):
    def __init__(self, norm=True):
        super().__init__()

        def block(i, o, norm):
            layers = [nn.Conv2d(i, o, 4, 2, 1, bias=not norm)]
            if norm:
                layers.append(nn.BatchNorm2d(o, 0.8))
            layers.append(nn.LeakyReLU(0.2, inplace=True))
            return layers

        self.model = nn.Sequential(*block(nc, ndf, False), *block(ndf, ndf * 2, norm), nn.Conv2d(ndf * 2, 1, 4, 1, 0))

    def forward(self, img):
        return self.model(img).view(-1, 1).squeeze(1)


def weights_init(m):
    classname = m.__class__.__name__
    if classname.find("Conv") != -1:
        nn.init.normal_(m.weight.data, 0.0, 0.02)
    elif classname.find("BatchNorm") != -1:
        nn.init.normal_(m.weight.data, 1.0, 0.02)
        nn.init.constant_(m.bias.data, 0)


netG, netD = Generator(1), Discriminator()
netG.apply(weights_init)
netD.apply(weights_init)
print(netG)
print(netD)
fill(netG), fill(netD)
criterion = nn.BCEWithLogitsLoss()
optimizerD = torch.optim.Adam(netD.parameters(), lr=2e-3, betas=(0.5, 0.999))
optimizerG = torch.optim.Adam(netG.parameters(), lr=2e-3, betas=(0.5, 0.999))
for i in range(3):
    netD.zero_grad()
    real = wave(4, nc, 16, 16, shift=i)
    label = torch.full((4,), 1.0, dtype=torch.float)
    errD_real = criterion(netD(real), label)
    errD_real.backward()
    fake = netG(wave(4, nz, 1, 1, step=1.1, shift=i))
    label.fill_(0.0)
    output = netD(fake.detach())
    errD_fake = criterion(output, label)
    errD_fake.backward()
    D_G_z1 = output.mean().item()
    optimizerD.step()
    netG.zero_grad()
    label.fill_(1)
    errG = criterion(netD(fake), label)
    errG.backward()
    optimizerG.step()
    print(f"[{i}/3] Loss_D: {(errD_real + errD_fake).item():.4f} Loss_G: {errG.item():.4f} D(G(z)): {D_G_z1:.4f}")

cuda = True if torch.cuda.is_available() else False
Tensor = torch.cuda.FloatTensor if cuda else torch.FloatTensor


def compute_gradient_penalty(D, real_samples, fake_samples):
    alpha = Tensor(wave(real_samples.size(0), 1, 1, 1).abs().numpy())
    interpolates = (alpha * real_samples + ((1 - alpha) * fake_samples)).requires_grad_(True)
    d_interpolates = D(interpolates)
    fake = Variable(Tensor(real_samples.shape[0]).fill_(1.0), requires_grad=False)
    gradients = autograd.grad(
        outputs=d_interpolates,
        inputs=interpolates,
        grad_outputs=fake,
        create_graph=True,
        retain_graph=True,
        only_inputs=True,
    )[0]
    gradients = gradients.view(gradients.size(0), -1)
    return ((gradients.norm(2, dim=1) - 1) ** 2).mean()


for norm in (False, True):
    critic = Discriminator(norm)
    fill(critic)
    optimizer = torch.optim.RMSprop(critic.parameters(), lr=1e-3)
    for i in range(2):
        real = Variable(wave(4, nc, 16, 16, shift=i).type(Tensor))
        fake = netG(wave(4, nz, 1, 1, step=1.3, shift=i)).detach()
        optimizer.zero_grad()
        gp = compute_gradient_penalty(critic, real.data, fake.data)
        d_loss = -torch.mean(critic(real)) + torch.mean(critic(fake)) + 10 * gp
        d_loss.backward()
        optimizer.step()
        show("wgan", norm, d_loss.item(), gp.item())
    for p in critic.parameters():
        p.data.clamp_(-0.01, 0.01)
    show("clipped", *[p.abs().max() for p in critic.parameters()])


class ResnetBlock(nn.Module):
    def __init__(self, dim, padding_type, norm_layer, use_dropout, use_bias):
        super().__init__()
        self.conv_block = self.build_conv_block(dim, padding_type, norm_layer, use_dropout, use_bias)

    def build_conv_block(self, dim, padding_type, norm_layer, use_dropout, use_bias):
        conv_block = []
        p = 0
        if padding_type == "reflect":
            conv_block += [nn.ReflectionPad2d(1)]
        elif padding_type == "replicate":
            conv_block += [nn.ReplicationPad2d(1)]
        elif padding_type == "zero":
            p = 1
        else:
            raise NotImplementedError(f"padding [{padding_type}] is not implemented")
        conv_block += [nn.Conv2d(dim, dim, kernel_size=3, padding=p, bias=use_bias), norm_layer(dim), nn.ReLU(True)]
        if use_dropout:
            conv_block += [nn.Dropout(0.5)]
        return nn.Sequential(*conv_block)

    def forward(self, x):
        return x + self.conv_block(x)


def get_norm_layer(norm_type="instance"):
    if norm_type == "batch":
        return functools.partial(nn.BatchNorm2d, affine=True, track_running_stats=True)
    if norm_type == "instance":
        return functools.partial(nn.InstanceNorm2d, affine=False, track_running_stats=False)
    return lambda x: nn.Identity()


class ResnetGenerator(nn.Module):
    def __init__(self, input_nc, output_nc, ngf=4, norm_layer=nn.BatchNorm2d, n_blocks=2, padding_type="reflect"):
        super().__init__()
        if type(norm_layer) is functools.partial:
            use_bias = norm_layer.func == nn.InstanceNorm2d
        else:
            use_bias = norm_layer == nn.InstanceNorm2d
        model = [nn.ReflectionPad2d(3), nn.Conv2d(input_nc, ngf, 7, bias=use_bias), norm_layer(ngf), nn.ReLU(True)]
        model += [nn.Conv2d(ngf, ngf * 2, 3, stride=2, padding=1, bias=use_bias), norm_layer(ngf * 2), nn.ReLU(True)]
        for _ in range(n_blocks):
            model += [ResnetBlock(ngf * 2, padding_type, norm_layer, False, use_bias)]
        model += [
            nn.ConvTranspose2d(ngf * 2, ngf, kernel_size=3, stride=2, padding=1, output_padding=1, bias=use_bias),
            norm_layer(ngf),
            nn.ReLU(True),
        ]
        model += [nn.ReflectionPad2d(3), nn.Conv2d(ngf, output_nc, kernel_size=7, padding=0), nn.Tanh()]
        self.model = nn.Sequential(*model)

    def forward(self, input):
        return self.model(input)


class GANLoss(nn.Module):
    def __init__(self, gan_mode, target_real_label=1.0, target_fake_label=0.0):
        super().__init__()
        self.register_buffer("real_label", torch.tensor(target_real_label))
        self.register_buffer("fake_label", torch.tensor(target_fake_label))
        self.loss = nn.MSELoss() if gan_mode == "lsgan" else nn.BCEWithLogitsLoss()

    def __call__(self, prediction, target_is_real):
        target = (self.real_label if target_is_real else self.fake_label).expand_as(prediction)
        return self.loss(prediction, target)


class ImagePool:
    def __init__(self, pool_size):
        self.pool_size, self.num_imgs, self.images = pool_size, 0, []

    def query(self, images):
        return_images = []
        for image in images:
            image = torch.unsqueeze(image.data, 0)
            if self.num_imgs < self.pool_size:
                self.num_imgs += 1
                self.images.append(image)
                return_images.append(image)
            elif random.uniform(0, 1) > 0.5:
                i = random.randint(0, self.pool_size - 1)
                return_images.append(self.images[i].clone())
                self.images[i] = image
            else:
                return_images.append(image)
        return torch.cat(return_images, 0)


def set_requires_grad(nets, requires_grad=False):
    for net in nets if isinstance(nets, list) else [nets]:
        if net is not None:
            for param in net.parameters():
                param.requires_grad = requires_grad


random.seed(3)
for kind, pad in (("instance", "reflect"), ("batch", "replicate"), ("none", "zero")):
    layer = get_norm_layer(kind)
    G_A, G_B = (fill(ResnetGenerator(3, 3, norm_layer=layer, padding_type=pad)) for _ in range(2))
    D_A, D_B = fill(Discriminator(False)), fill(Discriminator(False))
    optimizer_G = torch.optim.Adam(itertools.chain(G_A.parameters(), G_B.parameters()), lr=2e-3, betas=(0.5, 0.999))
    optimizer_D = torch.optim.Adam(itertools.chain(D_A.parameters(), D_B.parameters()), lr=2e-3)

    def lambda_rule(epoch):
        return 1.0 - max(0, epoch - 1) / 3.0

    schedulers = [torch.optim.lr_scheduler.LambdaLR(o, lr_lambda=lambda_rule) for o in (optimizer_G, optimizer_D)]
    pool, gan, cycle = ImagePool(3), GANLoss("lsgan"), nn.L1Loss()
    for epoch in range(3):
        real_A, real_B = wave(2, 3, 16, 16, shift=epoch), wave(2, 3, 16, 16, step=0.8, shift=epoch)
        fake_B, fake_A = G_A(real_A), G_B(real_B)
        rec_A, rec_B = G_B(fake_B), G_A(fake_A)
        set_requires_grad([D_A, D_B], False)
        optimizer_G.zero_grad()
        loss_G = gan(D_A(fake_B), True) + gan(D_B(fake_A), True) + 10 * (cycle(rec_A, real_A) + cycle(rec_B, real_B))
        loss_G.backward()
        optimizer_G.step()
        set_requires_grad([D_A, D_B], True)
        optimizer_D.zero_grad()
        for D, real, fake in ((D_A, real_B, fake_B), (D_B, real_A, fake_A)):
            ((gan(D(real), True) + gan(D(pool.query(fake).detach()), False)) * 0.5).backward()
        optimizer_D.step()
        for s in schedulers:
            s.step()
        show(kind, loss_G.item(), optimizer_G.param_groups[0]["lr"], D_A.model[0].weight.grad)
print(len(G_A.state_dict()), list(gan.state_dict()))
